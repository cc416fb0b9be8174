import com.google.gson.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;

/** Reads each case into its generated class and writes it back: Main cases.json out.jsonl */
public class Main {

    public static void main(String[] arguments) throws Exception {
        JsonArray cases = JsonParser.parseReader(new FileReader(arguments[0])).getAsJsonArray();
        try (PrintWriter out = new PrintWriter(arguments[1], "UTF-8")) {
            for (JsonElement element : cases) {
                JsonObject each = element.getAsJsonObject();
                JsonObject line = new JsonObject();
                line.add("id", each.get("id"));
                Class<?> type = Class.forName("tcw.model." + each.get("type").getAsString());
                try {
                    line.addProperty("body", Json.write(Json.read(type, each.get("body").getAsString())));
                } catch (Exception refused) {
                    line.addProperty("error", refused.toString());
                }
                out.println(line);
            }
        }
    }
}
