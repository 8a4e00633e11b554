// The scenario with clients that ogen generated from the portable documents.
package main

import (
	"context"
	"errors"
	"fmt"

	"interop/gateai"
	"interop/steps"
	"interop/unifically"
)

var ctx = context.Background()

// The keys are what each generated package calls its SecuritySource.
type unificallyKey string

func (key unificallyKey) UnificallyKey(context.Context, unifically.OperationName) (unifically.UnificallyKey, error) {
	return unifically.UnificallyKey{Token: string(key)}, nil
}

type gateaiKey string

func (key gateaiKey) GateAIKey(context.Context, gateai.OperationName) (gateai.GateAIKey, error) {
	return gateai.GateAIKey{Token: string(key)}, nil
}

func (key gateaiKey) GateAIQueryKey(context.Context, gateai.OperationName) (gateai.GateAIQueryKey, error) {
	return gateai.GateAIQueryKey{APIKey: string(key)}, nil
}

func main() {
	api, err := unifically.NewClient(steps.URL, unificallyKey(steps.Key))
	if err != nil {
		panic(err)
	}
	// Uploads go to another host.
	storage, err := unifically.NewClient(steps.StorageURL, unificallyKey(steps.Key))
	if err != nil {
		panic(err)
	}
	gate, err := gateai.NewClient(steps.URL, gateaiKey(steps.Key))
	if err != nil {
		panic(err)
	}
	limited, err := gateai.NewClient(steps.URL, gateaiKey(steps.LimitedKey))
	if err != nil {
		panic(err)
	}

	steps.Run("veo", func() (steps.Detail, error) {
		taskID, err := create(api, veo(unifically.GoogleVeo31Input{Prompt: "A kite over the dunes"}))
		if err != nil {
			return nil, err
		}
		videoURL, err := videoOf(api, taskID)
		return steps.Detail{"video_url": videoURL}, err
	})
	steps.Run("flux", func() (steps.Detail, error) {
		taskID, err := generate(gate, flux())
		if err != nil {
			return nil, err
		}
		done, err := resultOf(gate, taskID)
		if err != nil {
			return nil, err
		}
		return steps.Detail{"image_url": done.Result[0]}, nil
	})
	steps.Run("rodin", func() (steps.Detail, error) {
		taskID, err := generate(gate, gateai.NewGateAIRodinV2TaskGateAIGenerateRequest(gateai.GateAIRodinV2Task{
			Params: gateai.GateAIRodinV2Params{
				Quality: gateai.NewOptGateAIRodinV2ParamsQuality(gateai.GateAIRodinV2ParamsQualityLow),
			},
		}))
		if err != nil {
			return nil, err
		}
		done, err := resultOf(gate, taskID)
		if err != nil {
			return nil, err
		}
		return steps.Detail{"glb_url": done.GlbUrls[0]}, nil
	})
	steps.Run("upload", func() (steps.Detail, error) {
		fileURL, err := upload(storage)
		if err != nil {
			return nil, err
		}
		taskID, err := create(api, veo(unifically.GoogleVeo31Input{
			Prompt: "It flies", StartImageURL: unifically.NewOptString(fileURL),
		}))
		if err != nil {
			return nil, err
		}
		_, err = videoOf(api, taskID)
		return steps.Detail{"file_url": fileURL, "task_id": taskID}, err
	})
	steps.Run("invalid", func() (steps.Detail, error) {
		_, err := create(api, veo(unifically.GoogleVeo31Input{
			Prompt: "A kite", StartImageURL: unifically.NewOptString(steps.Picture), ReferenceImageUrls: []string{steps.Picture},
		}))
		return detailOf(err)
	})
	steps.Run("balance", func() (steps.Detail, error) {
		_, err := create(api, unifically.NewGoogleVeo31QualityTaskCreateTaskRequest(unifically.GoogleVeo31QualityTask{
			Input: unifically.GoogleVeo31QualityInput{Prompt: "A kite"},
		}))
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

// responseError has the message of one of the response types that an operation can return.
type responseError struct {
	response any
	status   int64
	message  string
}

func (e *responseError) Error() string { return fmt.Sprintf("HTTP %d: %s", e.status, e.message) }

func detailOf(err error) (steps.Detail, error) {
	var refused *responseError
	if !errors.As(err, &refused) {
		return nil, fmt.Errorf("not refused by the API: %v", err)
	}
	return steps.Detail{
		"error": fmt.Sprintf("%T", refused.response), "status": refused.status, "message": refused.message,
	}, nil
}

func veo(input unifically.GoogleVeo31Input) unifically.CreateTaskRequest {
	return unifically.NewGoogleVeo31FastTaskCreateTaskRequest(unifically.GoogleVeo31FastTask{
		// The union sets `model`.
		Input: input,
	})
}

func create(api *unifically.Client, body unifically.CreateTaskRequest) (string, error) {
	response, err := api.CreateTask(ctx, body)
	if err != nil {
		return "", err
	}
	switch response := response.(type) {
	case *unifically.CreatedTaskEnvelopeHeaders:
		return response.Response.Data.TaskID.Value, nil
	case *unifically.CreateTaskPaymentRequired:
		return "", &responseError{response, response.Code, response.Data.Message}
	case *unifically.CreateTaskUnprocessableEntity:
		return "", &responseError{response, response.Code, response.Data.Message}
	}
	return "", fmt.Errorf("create: %T", response)
}

func videoOf(api *unifically.Client, taskID string) (string, error) {
	return steps.Poll(func() (string, bool, error) {
		response, err := api.GetTask(ctx, unifically.GetTaskParams{TaskID: taskID})
		if err != nil {
			return "", false, err
		}
		state, ok := response.(*unifically.TaskEnvelopeHeaders)
		if !ok {
			return "", false, fmt.Errorf("poll: %T", response)
		}
		task := state.Response.Data
		switch task.Status {
		case unifically.TaskStateStatusCompleted:
			return task.Output.Value.VideoURL.Value, true, nil
		case unifically.TaskStateStatusFailed:
			return "", false, fmt.Errorf("the task failed: %s", task.Message.Value)
		}
		return "", false, nil
	})
}

func upload(storage *unifically.Client) (string, error) {
	content, err := steps.FileBase64()
	if err != nil {
		return "", err
	}
	response, err := storage.UploadFile(ctx, &unifically.JsonUpload{Base64: unifically.NewOptString(content)})
	if err != nil {
		return "", err
	}
	stored, ok := response.(*unifically.UploadedFile)
	if !ok {
		return "", fmt.Errorf("upload: %T", response)
	}
	return stored.FileURL, nil
}

func flux() gateai.GateAIGenerateRequest {
	return gateai.NewGateAIFluxDevTaskGateAIGenerateRequest(gateai.GateAIFluxDevTask{
		Params: gateai.GateAIFluxDevParams{Prompt: "A kite"},
	})
}

func generate(api *gateai.Client, body gateai.GateAIGenerateRequest) (string, error) {
	response, err := api.GateaiGenerate(ctx, body)
	if err != nil {
		return "", err
	}
	switch response := response.(type) {
	case *gateai.GateAITaskAccepted:
		return response.TaskID, nil
	case *gateai.GateaiGenerateTooManyRequests:
		return "", &responseError{response, 429, response.Error}
	case *gateai.GateaiGenerateBadRequest:
		return "", &responseError{response, 400, response.Error}
	}
	return "", fmt.Errorf("generate: %T", response)
}

func resultOf(api *gateai.Client, taskID string) (*gateai.GateAITask, error) {
	return steps.Poll(func() (*gateai.GateAITask, bool, error) {
		response, err := api.GateaiGetTask(ctx, gateai.GateaiGetTaskParams{TaskID: taskID})
		if err != nil {
			return nil, false, err
		}
		task, ok := response.(*gateai.GateAITask)
		if !ok {
			return nil, false, fmt.Errorf("poll: %T", response)
		}
		switch task.Status {
		case gateai.GateAITaskStatusFINISHED:
			return task, true, nil
		case gateai.GateAITaskStatusFAILED:
			return nil, false, fmt.Errorf("the task failed: %s", task.Error.Value)
		}
		return nil, false, nil
	})
}
