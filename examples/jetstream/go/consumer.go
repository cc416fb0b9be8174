// Handles the events of the receiver: go run . nats://127.0.0.1:4222
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/url"
	"os"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

func main() {
	ctx := context.Background()
	connection := must(nats.Connect(os.Args[1], nats.MaxReconnects(-1)))
	stream := must(jetstream.New(connection))
	events := must(stream.CreateOrUpdateConsumer(ctx, "tcw-events", jetstream.ConsumerConfig{
		Durable: "go", FilterSubject: "tcw.events.*", AckPolicy: jetstream.AckExplicitPolicy,
	}))
	must(events.Consume(func(message jetstream.Msg) {
		decoder := json.NewDecoder(bytes.NewReader(message.Data()))
		decoder.UseNumber() // numbers beyond 2^53 stay exact
		var event map[string]any
		if err := decoder.Decode(&event); err != nil {
			message.TermWithReason("not JSON")
			return
		}
		id, _ := url.PathUnescape(message.Headers().Get("ce-id"))
		fmt.Println(message.Headers().Get("ce-type"), id, event)
		if err := message.DoubleAck(ctx); err != nil {
			log.Println("the event will come again:", err)
		}
	}))
	select {}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
