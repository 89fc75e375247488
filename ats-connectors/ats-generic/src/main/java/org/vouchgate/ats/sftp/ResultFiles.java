package org.vouchgate.ats.sftp;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Sha256;

/** The files that bring one revision of one report, in the order they are to be written. */
record ResultFiles(String base, List<ResultFile> files) {

    /** A name, the same on every attempt, and what it is to hold. */
    record ResultFile(String name, byte[] content) {
        @Override
        public String toString() {
            return "ResultFile[" + name + ", " + content.length + " bytes]";
        }
    }

    ResultFiles {
        files = List.copyOf(files);
    }

    /** The manifest comes last: whoever waits for it finds everything there. */
    static ResultFiles of(Step step, CandidateReport report) {
        var base = base(report);
        var files = new ArrayList<ResultFile>();
        var pdf = report.summary()
                .map(summary -> new ResultFile(base + ".pdf", summary.content().get()));
        pdf.ifPresent(files::add);
        var table = new ResultFile(
                table(report), ResultTable.of(report, pdf.map(ResultFile::name)).getBytes(StandardCharsets.UTF_8));
        files.add(table);
        files.add(new ResultFile(manifest(report), manifest(step, report, table, pdf)));
        return new ResultFiles(base, files);
    }

    static String table(CandidateReport report) {
        return base(report) + ".csv";
    }

    static String manifest(CandidateReport report) {
        return base(report) + ".manifest.json";
    }

    /** By the whole identifier: a directory holds the results of years, for which a short mark would not do. */
    private static String base(CandidateReport report) {
        return base(report.requestId(), report.revision());
    }

    private static String base(String request, int revision) {
        return "verification-" + request.replaceAll("[^0-9A-Za-z-]", "_") + "-r" + revision;
    }

    private static byte[] manifest(Step step, CandidateReport report, ResultFile table, Optional<ResultFile> pdf) {
        var files = Json.createArrayBuilder()
                .add(entry(table, "text/csv; charset=utf-8; header=present").add("rows", ResultTable.rows(report)));
        pdf.ifPresent(file -> files.add(entry(file, "application/pdf")));
        var manifest = Json.createObjectBuilder()
                .add("manifest", 1)
                .add("formatVersion", ResultTable.VERSION)
                .add("idempotencyKey", step.key().value())
                .add("requestId", report.requestId())
                .add("revision", report.revision())
                .add("files", files);
        if (report.revision() > 1) {
            manifest.add("replaces", base(report.requestId(), report.revision() - 1) + ".csv");
        }
        return manifest.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder entry(ResultFile file, String type) {
        return Json.createObjectBuilder()
                .add("name", file.name())
                .add("contentType", type)
                .add("size", file.content().length)
                .add("sha256", Sha256.hex(file.content()));
    }
}
