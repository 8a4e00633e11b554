// Package roundtrip shows that generated types take every valid request, and send it as it was written.
package roundtrip

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

// Types read a request into the generated types, and return what they send, for each API.
type Types map[string]func(body []byte) ([]byte, error)

// Check exits with the requests of requests.json that the types refuse or change.
func Check(types Types) {
	content, err := os.ReadFile("requests.json")
	if err != nil {
		panic(err)
	}
	var requests []struct {
		API  string          `json:"api"`
		Body json.RawMessage `json:"body"`
	}
	if err := json.Unmarshal(content, &requests); err != nil {
		panic(err)
	}
	var problems []string
	for _, request := range requests {
		result, err := types[request.API](request.Body)
		if err != nil {
			problems = append(problems, fmt.Sprintf("%.300s is refused: %v", request.Body, err))
		} else if !same(result, request.Body) {
			problems = append(problems, fmt.Sprintf("%.300s becomes %.300s", request.Body, result))
		}
	}
	fmt.Printf("%d problems in %d requests\n", len(problems), len(requests))
	if len(requests) == 0 || len(problems) > 0 {
		for _, problem := range problems[:min(5, len(problems))] {
			fmt.Println(problem)
		}
		os.Exit(1)
	}
}

func same(a, b []byte) bool {
	var x, y any
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && reflect.DeepEqual(x, y)
}
