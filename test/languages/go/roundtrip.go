package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

type testCase struct {
	Id   int    `json:"id"`
	Type string `json:"type"`
	Body string `json:"body"`
}

type result struct {
	Id    int     `json:"id"`
	Body  *string `json:"body,omitempty"`
	Error *string `json:"error,omitempty"`
}

// roundTrip reads a value into T and writes it back.
func roundTrip[T any](body []byte) (written []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	var value T
	if err = json.Unmarshal(body, &value); err != nil {
		return nil, err
	}
	return json.Marshal(&value)
}

func main() {
	cases, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var all []testCase
	if err := json.Unmarshal(cases, &all); err != nil {
		panic(err)
	}
	file, err := os.Create(os.Args[2])
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(file)
	lines := json.NewEncoder(out)
	for _, c := range all {
		trip, known := trips[c.Type]
		if !known {
			panic("no type " + c.Type)
		}
		line := result{Id: c.Id}
		if written, err := trip([]byte(c.Body)); err != nil {
			text := err.Error()
			line.Error = &text
		} else {
			text := string(written)
			line.Body = &text
		}
		if err := lines.Encode(line); err != nil {
			panic(err)
		}
	}
	if err := out.Flush(); err != nil {
		panic(err)
	}
}
