// The scenario with clients that oapi-codegen generated from the portable documents.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"interop/gateai"
	"interop/steps"
	"interop/unifically"
)

var ctx = context.Background()

// withKey returns what both generated packages take as an option: their RequestEditorFn.
func withKey(key string) func(context.Context, *http.Request) error {
	return func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+key)
		return nil
	}
}

func main() {
	api, err := unifically.NewClientWithResponses(steps.URL, unifically.WithRequestEditorFn(withKey(steps.Key)))
	if err != nil {
		panic(err)
	}
	// Uploads go to another host.
	storage, err := unifically.NewClientWithResponses(steps.StorageURL, unifically.WithRequestEditorFn(withKey(steps.Key)))
	if err != nil {
		panic(err)
	}
	gate, err := gateai.NewClientWithResponses(steps.URL, gateai.WithRequestEditorFn(withKey(steps.Key)))
	if err != nil {
		panic(err)
	}
	limited, err := gateai.NewClientWithResponses(steps.URL, gateai.WithRequestEditorFn(withKey(steps.LimitedKey)))
	if err != nil {
		panic(err)
	}

	steps.Run("veo", func() (steps.Detail, error) {
		taskID, err := createVeo(api, unifically.GoogleVeo31Input{Prompt: "A kite over the dunes"})
		if err != nil {
			return nil, err
		}
		videoURL, err := videoOf(api, taskID)
		return steps.Detail{"video_url": videoURL}, err
	})
	steps.Run("flux", func() (steps.Detail, error) {
		task, err := generate(gate, flux())
		if err != nil {
			return nil, err
		}
		done, err := resultOf(gate, task.TaskId)
		if err != nil {
			return nil, err
		}
		return steps.Detail{"image_url": (*done.Result)[0]}, nil
	})
	steps.Run("rodin", func() (steps.Detail, error) {
		quality := gateai.GateAIRodinV2ParamsQualityLow
		var body gateai.GateAIGenerateRequest
		if err := body.FromGateAIRodinV2Task(gateai.GateAIRodinV2Task{
			Params: gateai.GateAIRodinV2Params{Quality: &quality},
		}); err != nil {
			return nil, err
		}
		task, err := generate(gate, body)
		if err != nil {
			return nil, err
		}
		done, err := resultOf(gate, task.TaskId)
		if err != nil {
			return nil, err
		}
		return steps.Detail{"glb_url": (*done.GlbUrls)[0]}, nil
	})
	steps.Run("upload", func() (steps.Detail, error) {
		fileURL, err := upload(storage)
		if err != nil {
			return nil, err
		}
		taskID, err := createVeo(api, unifically.GoogleVeo31Input{Prompt: "It flies", StartImageUrl: &fileURL})
		if err != nil {
			return nil, err
		}
		_, err = videoOf(api, taskID)
		return steps.Detail{"file_url": fileURL, "task_id": taskID}, err
	})
	steps.Run("invalid", func() (steps.Detail, error) {
		image := steps.Picture
		_, err := createVeo(api, unifically.GoogleVeo31Input{
			Prompt: "A kite", StartImageUrl: &image, ReferenceImageUrls: &[]string{image},
		})
		return detailOf(err)
	})
	steps.Run("balance", func() (steps.Detail, error) {
		var body unifically.CreateTaskRequest
		if err := body.FromGoogleVeo31QualityTask(unifically.GoogleVeo31QualityTask{
			Input: unifically.GoogleVeo31QualityInput{Prompt: "A kite"},
		}); err != nil {
			return nil, err
		}
		_, err := create(api, body)
		return detailOf(err)
	})
	steps.Run("limit", func() (steps.Detail, error) {
		for accepted := 0; ; accepted++ {
			if _, err := generate(limited, flux()); err != nil {
				detail, err := detailOf(err)
				if err == nil {
					detail["accepted"] = accepted
				}
				return detail, err
			}
		}
	})
}

// responseError has the message of the typed error body, by status.
type responseError struct {
	body    string
	status  int
	message string
}

func (e *responseError) Error() string { return fmt.Sprintf("HTTP %d: %s", e.status, e.message) }

// failed says why a task failed, which the API may omit.
func failed(reason *string) error {
	if reason == nil {
		return errors.New("the task failed")
	}
	return errors.New("the task failed: " + *reason)
}

func detailOf(err error) (steps.Detail, error) {
	var refused *responseError
	if !errors.As(err, &refused) {
		return nil, fmt.Errorf("not refused by the API: %v", err)
	}
	return steps.Detail{"error": refused.body, "status": refused.status, "message": refused.message}, nil
}

func createVeo(api *unifically.ClientWithResponses, input unifically.GoogleVeo31Input) (string, error) {
	var body unifically.CreateTaskRequest
	// It sets `model`.
	if err := body.FromGoogleVeo31FastTask(unifically.GoogleVeo31FastTask{Input: input}); err != nil {
		return "", err
	}
	return create(api, body)
}

func create(api *unifically.ClientWithResponses, body unifically.CreateTaskRequest) (string, error) {
	response, err := api.CreateTaskWithResponse(ctx, body)
	if err != nil {
		return "", err
	}
	switch {
	case response.JSON200 != nil:
		return *response.JSON200.Data.TaskId, nil
	case response.JSON402 != nil:
		return "", &responseError{"PaymentRequired", response.StatusCode(), response.JSON402.Data.Message}
	case response.JSON422 != nil:
		return "", &responseError{"UnprocessableContent", response.StatusCode(), response.JSON422.Data.Message}
	}
	return "", fmt.Errorf("create: %s", response.Status())
}

func videoOf(api *unifically.ClientWithResponses, taskID string) (string, error) {
	return steps.Poll(func() (string, bool, error) {
		response, err := api.GetTaskWithResponse(ctx, taskID)
		if err != nil {
			return "", false, err
		}
		if response.JSON200 == nil {
			return "", false, fmt.Errorf("poll: %s", response.Status())
		}
		task := response.JSON200.Data
		switch task.Status {
		case "completed":
			return *task.Output.VideoUrl, true, nil
		case "failed":
			return "", false, failed(task.Message)
		}
		return "", false, nil
	})
}

func upload(storage *unifically.ClientWithResponses) (string, error) {
	content, err := steps.FileBase64()
	if err != nil {
		return "", err
	}
	response, err := storage.UploadFileWithResponse(ctx, unifically.JsonUpload{Base64: &content})
	if err != nil {
		return "", err
	}
	if response.JSON200 == nil {
		return "", fmt.Errorf("upload: %s", response.Status())
	}
	return response.JSON200.FileUrl, nil
}

func flux() (body gateai.GateAIGenerateRequest) {
	err := body.FromGateAIFluxDevTask(gateai.GateAIFluxDevTask{Params: gateai.GateAIFluxDevParams{Prompt: "A kite"}})
	if err != nil {
		panic(err)
	}
	return body
}

func generate(api *gateai.ClientWithResponses, body gateai.GateAIGenerateRequest) (*gateai.GateAITaskAccepted, error) {
	response, err := api.GateaiGenerateWithResponse(ctx, body)
	if err != nil {
		return nil, err
	}
	switch {
	case response.JSON200 != nil:
		return response.JSON200, nil
	case response.JSON429 != nil:
		return nil, &responseError{"GateAITooManyRequests", response.StatusCode(), response.JSON429.Error}
	case response.JSON400 != nil:
		return nil, &responseError{"GateAIBadRequest", response.StatusCode(), response.JSON400.Error}
	}
	return nil, fmt.Errorf("generate: %s", response.Status())
}

func resultOf(api *gateai.ClientWithResponses, taskID string) (*gateai.GateAITask, error) {
	return steps.Poll(func() (*gateai.GateAITask, bool, error) {
		response, err := api.GateaiGetTaskWithResponse(ctx, taskID)
		if err != nil {
			return nil, false, err
		}
		if response.JSON200 == nil {
			return nil, false, fmt.Errorf("poll: %s", response.Status())
		}
		switch response.JSON200.Status {
		case "FINISHED":
			return response.JSON200, true, nil
		case "FAILED":
			return nil, false, failed(response.JSON200.Error)
		}
		return nil, false, nil
	})
}
