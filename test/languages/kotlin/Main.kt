import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import java.io.File
import tcw.infrastructure.Serializer

data class Case(val id: Int, val type: String, val body: String)

/** Reads each case into its generated class and writes it back, as the client does: Main cases.json out.jsonl */
fun main(arguments: Array<String>) {
    val plain = jacksonObjectMapper()
        .configure(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
    val cases: List<Case> = plain.readValue(File(arguments[0]))
    File(arguments[1]).printWriter().use { out ->
        for ((id, type, body) in cases) {
            val kind = Class.forName("tcw.model.$type")
            val line = try {
                val value = Serializer.jacksonObjectMapper.readValue(body, kind)
                mapOf("id" to id, "body" to Serializer.jacksonObjectMapper.writeValueAsString(value))
            } catch (refused: Exception) {
                mapOf("id" to id, "error" to refused.toString())
            }
            out.println(plain.writeValueAsString(line))
        }
    }
}
