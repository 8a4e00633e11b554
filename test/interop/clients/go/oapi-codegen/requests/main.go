package main

import (
	"encoding/json"

	"interop/gateai"
	"interop/roundtrip"
	"interop/unifically"
)

// union is what oapi-codegen makes of a union with a discriminator.
type union interface {
	UnmarshalJSON([]byte) error
	ValueByDiscriminator() (any, error)
}

// through passes a request through the type of its model.
func through(request union, body []byte) ([]byte, error) {
	if err := request.UnmarshalJSON(body); err != nil {
		return nil, err
	}
	task, err := request.ValueByDiscriminator()
	if err != nil {
		return nil, err
	}
	return json.Marshal(task)
}

func main() {
	roundtrip.Check(roundtrip.Types{
		"unifically": func(body []byte) ([]byte, error) { return through(&unifically.CreateTaskRequest{}, body) },
		"gateai":     func(body []byte) ([]byte, error) { return through(&gateai.GateAIGenerateRequest{}, body) },
	})
}
