/** As the client reads and writes bodies. */
class Json {
    static {
        new tcw.JSON();
    }

    static Object read(Class<?> type, String body) {
        return tcw.JSON.deserialize(body, type);
    }

    static String write(Object value) {
        return tcw.JSON.serialize(value);
    }
}
