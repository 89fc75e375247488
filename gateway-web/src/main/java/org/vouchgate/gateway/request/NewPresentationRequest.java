package org.vouchgate.gateway.request;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask for what.
 *
 * @param job              the job it is for
 * @param candidate        whom to ask
 * @param template         a request template's name; this or {@code dcqlQuery}, or neither for the default template
 * @param dcqlQuery        what to ask for, in the Digital Credentials Query Language
 * @param purpose          why, in a sentence the candidate reads
 * @param retention        how long the answer is kept, ISO 8601; 30 days unless configured otherwise
 * @param lifetime         how long the candidate has to answer, ISO 8601
 * @param profile          {@code openid4vp} (the default) or {@code haip}
 * @param responseMode     {@code direct_post.jwt} (the default) or {@code direct_post}
 * @param clientIdPrefix   {@code x509_hash} (unless configured otherwise), {@code x509_san_dns}, {@code decentralized_identifier},
 *                         {@code verifier_attestation}, {@code openid_federation}, {@code pre-registered} or {@code redirect_uri}
 * @param requestUriMethod {@code get} (the default) or {@code post}
 * @param transactionData  what the candidate is to authorise by answering: objects with {@code type}, {@code credential_ids}
 *                         and what the type adds (OpenID4VP 1.0, section 8.4)
 * @param acceptFiles      whether a candidate without a fitting wallet may hand in a file, which proves nothing about who holds
 *                         it, or answer by an exchange of the VC-API, which proves it but asks for no claims in particular;
 *                         as configured unless said
 * @param invite           {@code email} sends the candidate the link by mail; nothing is sent unless said
 * @param language         in which language the candidate is written to, a BCP 47 tag; English unless said
 */
@Schema(name = "NewPresentationRequest")
public record NewPresentationRequest(
        @NotNull UUID job,
        @Nullable @Valid NewCandidate candidate,
        @Nullable @Size(max = 64) String template,
        @Nullable JsonObject dcqlQuery,
        @Nullable @Size(max = 1000) String purpose,
        @Nullable @Size(max = 40) String retention,
        @Nullable @Size(max = 40) String lifetime,
        @Nullable @Size(max = 24) String profile,
        @Nullable @Size(max = 24) String responseMode,
        @Nullable @Size(max = 24) String clientIdPrefix,
        @Nullable @Size(max = 8) String requestUriMethod,
        @Nullable JsonArray transactionData,
        @Nullable Boolean acceptFiles,
        @Nullable @Size(max = 8) String invite,
        @Nullable @Size(max = 16) String language) {

    /** Everything else as usual. */
    public static NewPresentationRequest by(UUID job, NewCandidate candidate, String template) {
        return new NewPresentationRequest(
                job, candidate, template, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Whom to ask.
     *
     * @param name      for the pages and the summary; never weighed
     * @param email     where to reach them
     * @param reference the ATS's reference of the job application
     */
    @Schema(name = "NewCandidate")
    public record NewCandidate(
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 320) String email,
            @Nullable @Size(max = 200) String reference) {}
}
