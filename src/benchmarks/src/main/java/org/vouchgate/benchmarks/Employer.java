package org.vouchgate.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.issuer.TestIssuer;

/** A verifier as it is deployed, but for the network: it asks, opens an answer, and judges every credential in it. */
final class Employer {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final String NONCE = "bm9uY2Utb2YtdGhpcy1yZXF1ZXN0LTAxMjM0NTY3ODk";
    static final String AUDIENCE = "x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk";

    private static final VpFormats FORMATS = new VpFormats(Map.of(
            CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL),
            CredentialFormat.JWT_VC, new FormatSupport.JwtVc(JwtVcVerifier.ALGORITHMS)));

    private final OpenId4Vp protocol = new OpenId4Vp(FORMATS);
    private final State state = State.fresh(new SecureRandom());
    private final Challenge challenge = new Challenge(NONCE, AUDIENCE, NOON.minusSeconds(60));
    private final OpenRequest request;
    private final CredentialJudge judge;

    Employer(String query, TestCa authority, TestIssuer issuer, Map<URI, PublishedDocument> published) {
        request = new OpenRequest(ResponseMode.DIRECT_POST, state, read(query), Optional.empty(), List.of());
        var documents = new RecentDocuments(fetch(published), Duration.ofMinutes(15));
        var lists = List.of(list(authority, issuer));
        var keys = new IssuerKeysByPolicy(new RegistryKeyPolicy(lists), documents);
        judge = new CredentialJudge(
                List.of(new SdJwtVcVerifier(keys), new JwtVcVerifier(keys, new DidHolderKeys(documents))),
                CombinedTrust.of(lists, ChainRule.ROOT_PASSED_OVER),
                new StatusLists(documents, keys, List.of(authority.certificate())));
    }

    /** The form that a wallet posts with these presentations. */
    Map<String, List<String>> form(String queryId, List<String> presentations) {
        JsonArrayBuilder array = Json.createArrayBuilder(presentations);
        var token = Json.createObjectBuilder().add(queryId, array).build().toString();
        return Map.of("vp_token", List.of(token), "state", List.of(state.value()));
    }

    /** Opens and judges an answer, from the form to the verdicts. */
    List<Verdict> verify(Map<String, List<String>> form) {
        return protocol.open(form, request)
                .fold(
                        presented -> presented.credentials().stream()
                                .map(this::judged)
                                .toList(),
                        declined -> {
                            throw new IllegalStateException("declined");
                        },
                        malformed -> {
                            throw new IllegalStateException(malformed.sentence());
                        });
    }

    private Verdict judged(PresentedCredential presented) {
        var asked = request.query().credential(presented.queryId()).orElseThrow();
        var verdict = judge.judge(presented, challenge, asked.expectation(), NOON);
        if (verdict instanceof Verdict.Accepted) {
            return verdict;
        }
        throw new IllegalStateException("a good credential was not accepted: " + verdict.findings());
    }

    private static DcqlQuery read(String query) {
        return new OpenId4Vp(FORMATS).readQuery(query).fold(valid -> valid.query(), invalid -> {
            throw new IllegalArgumentException(invalid.problems().toString());
        });
    }

    private static TrustList list(TestCa authority, TestIssuer issuer) {
        var everything = new CredentialTypes(Set.of("*"));
        var registered = issuer.identifier().filter(name -> name.startsWith("did:")).stream()
                .map(name -> new RegisteredIssuer(name, everything, Issuer.KeySource.DID_KEY, Optional.empty()))
                .toList();
        return new TrustList(
                TrustList.OWN,
                List.of(new TrustAnchor(authority.certificate(), everything, NameRule.NONE, Set.of())),
                registered);
    }

    private static Fetch fetch(Map<URI, PublishedDocument> published) {
        return (address, accept, maxBytes) -> {
            var document = published.get(address);
            return document == null
                    ? new Fetched.Unreachable(Optional.of(404))
                    : new Fetched.Document(document.body().getBytes(StandardCharsets.UTF_8), document.contentType());
        };
    }
}
