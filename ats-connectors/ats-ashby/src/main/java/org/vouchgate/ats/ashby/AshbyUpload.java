package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Multipart;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * Files the PDF in three steps: ask for a place, put the bytes there, hand the place over. Only the last one shows, so
 * the first two are simply begun again.
 *
 * @see <a href="https://developers.ashbyhq.com/reference/filecreatefileuploadhandle">Ashby, file.createFileUploadHandle</a>
 */
record AshbyUpload(AshbyCalls calls, CandidateReport report, String candidate) {

    private static final String PDF = "application/pdf";

    StepOutcome file(Step step) {
        if (report.summary().isEmpty()) {
            return new Unsupported("There is no summary to file");
        }
        var content = report.summary().get().content().get();
        var body = Json.createObjectBuilder()
                .add("fileUploadContext", "CandidateFiles")
                .add("filename", Wording.fileName(step))
                .add("contentType", PDF)
                .add("contentLength", content.length)
                .build();
        return calls.write("file.createFileUploadHandle", body, true, answer -> upload(answer, content, step));
    }

    private StepOutcome upload(JsonObject answer, byte[] content, Step step) {
        var place = JsonRead.object(answer, "results");
        var handle = place.flatMap(one -> JsonRead.text(one, "handle"));
        var address = place.flatMap(one -> JsonRead.text(one, "url")).flatMap(AshbyUpload::address);
        if (handle.isEmpty() || address.isEmpty()) {
            return Retry.of("Ashby named no place to upload to");
        }
        var form = new Multipart(step.key().value());
        JsonRead.object(place.get(), "fields")
                .ifPresent(fields -> fields.keySet()
                        .forEach(name -> JsonRead.text(fields, name).ifPresent(value -> form.field(name, value))));
        // The signature in the form counts: the storage is not Ashby's, so the key stays here.
        var request = form.file("file", Wording.fileName(step), PDF, content).in(AtsRequest.of("POST", address.get()));
        return stored(request, handle.get(), step);
    }

    private StepOutcome stored(AtsRequest request, String handle, Step step) {
        var reply = calls.exchange().http().send(request);
        if (reply instanceof Answered answered && !answered.succeeded() && answered.status() < 500) {
            return refusedByStorage(answered);
        }
        return new WriteOutcome("Ashby's file storage", true, calls.exchange().at())
                .of(reply, answered -> handOver(handle, step));
    }

    /** Says nothing about the account: the place may have expired, which it does after ten minutes. */
    private static StepOutcome refusedByStorage(Answered answered) {
        var why = "Ashby's file storage answered " + answered.status();
        return switch (answered.status()) {
            case 401, 403, 408, 425, 429 -> Retry.of(why);
            default -> new Refused(Refusal.INVALID, why);
        };
    }

    private StepOutcome handOver(String handle, Step step) {
        var body = Json.createObjectBuilder()
                .add("candidateId", candidate)
                .add("fileHandle", handle)
                .build();
        return calls.write(
                "candidate.uploadFile",
                body,
                false,
                answer -> new Done(JsonRead.object(answer, "results")
                        .flatMap(one -> AshbyCandidates.file(one, Wording.fileName(step)))
                        .orElse("-")));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(address -> address.getHost() != null && address.isAbsolute());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
