using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

// Reads each case into its generated class and writes it back: proof.exe cases.json out.jsonl
public static class Program
{
    public static void Main(string[] arguments)
    {
        // Bodies are text here; a reader that takes them for dates would change them.
        var plain = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
        var cases = JsonConvert.DeserializeObject<List<JObject>>(File.ReadAllText(arguments[0]), plain);
        using (var writer = new StreamWriter(arguments[1]))
        {
            foreach (var each in cases)
            {
                var type = Type.GetType("Tcw." + (string)each["type"], true);
                var line = new JObject { { "id", each["id"] } };
                try
                {
                    var value = JsonConvert.DeserializeObject((string)each["body"], type, Tcw.Converter.Settings);
                    line.Add("body", JsonConvert.SerializeObject(value, Tcw.Converter.Settings));
                }
                catch (Exception refused)
                {
                    line.Add("error", refused.Message);
                }
                writer.WriteLine(line.ToString(Formatting.None));
            }
        }
    }
}
