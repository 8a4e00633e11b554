// Package steps has what the programs have in common: everything but the calls of the generated client.
package steps

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

var (
	URL        = os.Getenv("INTEROP_URL")
	StorageURL = os.Getenv("INTEROP_STORAGE_URL")
	Key        = os.Getenv("INTEROP_KEY")
	LimitedKey = os.Getenv("INTEROP_LIMITED_KEY")
	file       = os.Getenv("INTEROP_FILE")
)

const (
	// Picture is a media URL; nothing downloads it.
	Picture = "https://example.com/kite.png"

	pollInterval = 300 * time.Millisecond
	maxPolls     = 100
)

// Detail is what a step reports; see test/interop/support/steps.ts.
type Detail map[string]any

// Run runs a step and prints its line.
func Run(name string, work func() (Detail, error)) {
	detail, err := work()
	if err != nil {
		detail = Detail{"message": err.Error()}
	}
	line, err2 := json.Marshal(struct {
		Step   string `json:"step"`
		OK     bool   `json:"ok"`
		Detail Detail `json:"detail"`
	}{name, err == nil, detail})
	if err2 != nil {
		panic(err2)
	}
	fmt.Println(string(line))
}

// FileBase64 is the content of the file to upload.
func FileBase64() (string, error) {
	content, err := os.ReadFile(file)
	return base64.StdEncoding.EncodeToString(content), err
}

// Poll calls get until it is done.
func Poll[T any](get func() (value T, done bool, err error)) (T, error) {
	for range maxPolls {
		time.Sleep(pollInterval)
		value, done, err := get()
		if done || err != nil {
			return value, err
		}
	}
	var none T
	return none, fmt.Errorf("not finished after %d polls", maxPolls)
}
