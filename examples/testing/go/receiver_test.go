package receiver

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type example struct{ Example, File string }

type fixtures struct {
	SdkAppID    int    `json:"sdkAppId"`
	Token       string `json:"token"`
	RequestTime int64  `json:"requestTime"`
	Callbacks   []struct {
		Command  string
		Query    map[string]string
		Schemas  struct{ Request, Reply string }
		Requests []example
	}
}

// folder has the fixtures: FIXTURES, or those of the checkout.
func folder() string {
	if set := os.Getenv("FIXTURES"); set != "" {
		return set
	}
	return "../../../generated/fixtures"
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder(), file))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func load(t *testing.T) (all fixtures) {
	t.Helper()
	if err := json.Unmarshal(read(t, "index.json"), &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// post sends a body as the platform does: without a Content-Type. The clock is that of the fixtures.
func post(all fixtures, query map[string]string, body []byte) *httptest.ResponseRecorder {
	clock := func() time.Time { return time.Unix(all.RequestTime, 0) }
	handler := New(Config{strconv.Itoa(all.SdkAppID), all.Token, clock})
	values := url.Values{}
	for name, value := range query {
		values.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(http.MethodPost, "/?"+values.Encode(), bytes.NewReader(body)))
	return recorder
}

func TestEveryCallbackIsAnsweredByTheContract(t *testing.T) {
	all := load(t)
	for _, callback := range all.Callbacks {
		schema, err := jsonschema.NewCompiler().Compile(filepath.Join(folder(), callback.Schemas.Reply))
		if err != nil {
			t.Fatal(err)
		}
		for _, request := range callback.Requests {
			t.Run(callback.Command+"/"+request.Example, func(t *testing.T) {
				response := post(all, callback.Query, read(t, request.File))
				if response.Code != http.StatusOK {
					t.Fatalf("status %d: %s", response.Code, response.Body)
				}
				reply, err := jsonschema.UnmarshalJSON(response.Body)
				if err == nil {
					err = schema.Validate(reply)
				}
				if err != nil {
					t.Fatal(err)
				}
			})
		}
	}
}

func TestAWrongSignatureIsRefused(t *testing.T) {
	all := load(t)
	for _, callback := range all.Callbacks {
		query := maps.Clone(callback.Query)
		query["Sign"] = strings.Repeat("0", 64)
		if response := post(all, query, []byte("{}")); response.Code != http.StatusUnauthorized {
			t.Errorf("%s: status %d", callback.Command, response.Code)
		}
	}
}

func TestAnAdIsRefused(t *testing.T) {
	all := load(t)
	var query map[string]string
	for _, callback := range all.Callbacks {
		if callback.Command == "Group.CallbackBeforeSendMsg" {
			query = callback.Query
		}
	}
	response := post(all, query, []byte(`{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"casino!"}}]}`))
	if !strings.Contains(response.Body.String(), `"ErrorCode":10100`) {
		t.Error(response.Body)
	}
}
