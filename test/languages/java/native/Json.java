import com.fasterxml.jackson.databind.ObjectMapper;

/** As the client reads and writes bodies. */
class Json {
    private static final ObjectMapper MAPPER = tcw.ApiClient.createDefaultObjectMapper();

    static Object read(Class<?> type, String body) throws Exception {
        return MAPPER.readValue(body, type);
    }

    static String write(Object value) throws Exception {
        return MAPPER.writeValueAsString(value);
    }
}
