package org.vouchgate.gateway.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;

/**
 * Many candidates to ask the same for one job.
 *
 * @param candidates whom to ask, up to 500
 * @param template   a request template's name; the default template unless said
 * @param purpose    why, in a sentence the candidates read
 * @param retention  how long answers are kept, ISO 8601
 * @param invite     {@code email} sends each of them the link by mail; nothing is sent unless said
 * @param language   in which language they are written to, a BCP 47 tag; English unless said
 */
@Schema(name = "NewBatch")
public record NewBatch(
        @NotEmpty @Size(max = CandidateList.MOST) List<@NotNull @Valid NewCandidate> candidates,
        @Nullable @Size(max = 64) String template,
        @Nullable @Size(max = 1000) String purpose,
        @Nullable @Size(max = 40) String retention,
        @Nullable @Size(max = 8) String invite,
        @Nullable @Size(max = 16) String language) {

    BatchWish wish() {
        return new BatchWish(said(template), said(purpose), said(retention), said(invite), said(language));
    }

    static ListedCandidate listed(NewCandidate whom) {
        return new ListedCandidate(
                said(whom.name()).orElse(""),
                said(whom.email()).orElse(""),
                said(whom.reference()).orElse(""));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
