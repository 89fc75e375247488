package org.vouchgate.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vouchgate.matching.audit.AuditJson;
import org.vouchgate.matching.audit.AuditPage;
import org.vouchgate.matching.audit.AuditSample;
import org.vouchgate.matching.audit.BiasAudit;

/**
 * Works out a bias audit from an auditor's file: an object with {@code applicants}, or an array of such objects. Writes JSON, or a
 * page to print if the file to write ends in {@code .html}.
 */
final class BiasAuditCommand implements Command {

    @Override
    public String name() {
        return "bias-audit";
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public String usage() {
        return "bias-audit --in FILE --out FILE.json|FILE.html   rates, impact ratios and Fisher’s p from an auditor’s data";
    }

    @Override
    public Done run(Options given) throws IOException {
        var samples = read(given.in());
        var out = given.out();
        if (samples instanceof JsonObject sample) {
            var audit = audit(sample, "");
            var page = out.getFileName().toString().endsWith(".html");
            Files.writeString(
                    out, page ? AuditPage.html(audit) : AuditJson.write(audit).toString());
            return Done.of(audit.applicants() + " applicants were counted.");
        }
        var all = Json.createArrayBuilder();
        var array = (JsonArray) samples;
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonObject sample)) {
                throw new WrongUse("--in: /" + i + " must be an object.");
            }
            var audit = Json.createObjectBuilder(AuditJson.write(audit(sample, "/" + i)));
            all.add(sample.containsKey("id") ? audit.add("id", sample.get("id")) : audit);
        }
        Files.writeString(out, all.build().toString());
        return Done.of(array.size() + " samples were counted.");
    }

    private static BiasAudit audit(JsonObject sample, String where) {
        return AuditSample.<BiasAudit>read(sample, BiasAudit::of, mistakes -> {
            throw new WrongUse("--in: " + where + mistakes.get(0).pointer() + ": "
                    + mistakes.get(0).sentence());
        });
    }

    private static JsonStructure read(Path in) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(in, StandardCharsets.UTF_8))) {
            return reader.read();
        } catch (JsonException e) {
            throw new WrongUse("--in is no JSON: " + e.getMessage());
        }
    }
}
