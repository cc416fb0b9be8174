// Package receiver is a small receiver of Tencent Cloud Chat's webhooks: net/http and nothing else.
package receiver

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Config says whose callbacks are accepted. Now is the clock; tests set it.
type Config struct {
	AppID, Token string
	Now          func() time.Time
}

type reply map[string]any

func answer(code int, info string) reply {
	return reply{"ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": info}
}

// New returns the handler for the callback URL.
func New(config Config) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		if r.Method != http.MethodPost || query.Get("SdkAppid") != config.AppID {
			http.Error(w, "not for us", http.StatusForbidden)
			return
		}
		if !config.signed(query.Get("Sign"), query.Get("RequestTime")) {
			http.Error(w, "wrong signature", http.StatusUnauthorized)
			return
		}
		// The platform sends no Content-Type; the body is JSON all the same.
		var body map[string]any
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&body); err != nil {
			http.Error(w, "not JSON", http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(decide(query.Get("CallbackCommand"), body))
	})
}

// signed checks Sign, the SHA-256 of token and time, and that the time is at most a minute away.
func (c Config) signed(sign, requestTime string) bool {
	seconds, err := strconv.ParseInt(requestTime, 10, 64)
	if err != nil || c.Now().Sub(time.Unix(seconds, 0)).Abs() > time.Minute {
		return false
	}
	sum := sha256.Sum256([]byte(c.Token + requestTime))
	return subtle.ConstantTimeCompare([]byte(sign), []byte(hex.EncodeToString(sum[:]))) == 1
}

// decide is your code: what to answer to a callback. Events are acknowledged like everything else.
func decide(command string, body map[string]any) reply {
	switch command {
	case "Group.CallbackBeforeSendMsg":
		if text, _ := json.Marshal(body["MsgBody"]); strings.Contains(string(text), "casino") {
			return answer(10100, "No ads, please")
		}
	case "Sns.CallbackPrevFriendAdd", "Sns.CallbackPrevFriendResponse":
		allowed := answer(0, "")
		allowed["ResultItem"] = []any{} // nobody is refused
		return allowed
	case "Chatbot.OnC2CSignalMessage":
		ignored := answer(1, "")
		ignored["RspData"] = "" // the chatbot gets nothing
		return ignored
	}
	return answer(0, "")
}
