package main

import (
	"encoding/json"

	"interop/gateai"
	"interop/roundtrip"
	"interop/unifically"
)

// request is what ogen makes of a body.
type request interface {
	json.Marshaler
	json.Unmarshaler
	Validate() error
}

func through(request request, body []byte) ([]byte, error) {
	if err := request.UnmarshalJSON(body); err != nil {
		return nil, err
	}
	if err := request.Validate(); err != nil {
		return nil, err
	}
	return request.MarshalJSON()
}

func main() {
	roundtrip.Check(roundtrip.Types{
		"unifically": func(body []byte) ([]byte, error) { return through(&unifically.CreateTaskRequest{}, body) },
		"gateai":     func(body []byte) ([]byte, error) { return through(&gateai.GateAIGenerateRequest{}, body) },
	})
}
