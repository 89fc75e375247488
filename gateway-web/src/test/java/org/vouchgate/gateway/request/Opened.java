package org.vouchgate.gateway.request;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.presentation.OpenId4Vp;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.ResponseKey;

/** Requests for tests, and the rows they cannot be without. */
public final class Opened {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final Duration LIFETIME = Duration.ofDays(7);
    public static final Duration RETENTION = Duration.ofDays(30);
    static final String QUERY = """
            {"credentials":[{"id":"badge","format":"dc+sd-jwt","meta":{"vct_values":["https://college.example/badge"]}}]}""";

    private Opened() {}

    /** As asked by default. */
    static AskingSettings asking() {
        return asking(false, Set.of());
    }

    static AskingSettings asking(boolean refuseProtected, Set<String> transactionDataTypes) {
        return new AskingSettings(
                ClientIdentifier.Prefix.X509_HASH,
                List.of(BrowserProtocol.SIGNED, BrowserProtocol.UNSIGNED),
                refuseProtected,
                transactionDataTypes,
                Optional.empty());
    }

    /** Of an employer that keeps answers for thirty days, and for four hundred if somebody wants that. */
    static PolicyInForce policy() {
        return new PolicyInForce() {
            @Override
            public Duration retention(UUID employer) {
                return RETENTION;
            }

            @Override
            public Duration longestRetention(UUID employer) {
                return Duration.ofDays(400);
            }
        };
    }

    /** Employers none of which has templates of its own. */
    static Employers nobody() {
        return new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                return Optional.empty();
            }
        };
    }

    /** Admins none of whom has written a template. */
    static OwnTemplates noneOfTheirOwn() {
        return new OwnTemplates() {
            @Override
            public List<OwnTemplate> latest(UUID employer) {
                return List.of();
            }
        };
    }

    public static PresentationProtocol protocol() {
        return new OpenId4Vp(new VpFormats(Map.of(
                CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(EnumSet.of(JwsAlgorithm.ES256)),
                CredentialFormat.JWT_VC, new FormatSupport.JwtVc(EnumSet.of(JwsAlgorithm.ES256)))));
    }

    /** A request that no database knows. */
    public static PresentationRequest request(UUID employer, UUID job, AtsOrigin ats) {
        var id = UUID.randomUUID();
        var terms = WalletTerms.of(
                draft(job, ats), Optional.of("x509_hash:abc"), "nonce", "state", "wallet-" + id, "candidate-" + id);
        terms.keep("sealed");
        return PresentationRequest.open(
                id, employer, new Requester("recruiter-1", "Rita"), draft(job, ats), terms, NOON);
    }

    public static PresentationRequest request() {
        return request(UUID.randomUUID(), UUID.randomUUID(), AtsOrigin.none());
    }

    /** An open request, with its employer and job. */
    public static PresentationRequest in(Database database) {
        return in(database, AtsOrigin.none());
    }

    public static PresentationRequest in(Database database, AtsOrigin ats) {
        var employer = UUID.randomUUID();
        var job = UUID.randomUUID();
        var request = request(employer, job, ats);
        database.commit(entities -> {
            entities.createNativeQuery(
                            "insert into employer (id, slug, name, created_at) values (?1, ?2, 'Example', ?3)")
                    .setParameter(1, employer)
                    .setParameter(2, employer.toString())
                    .setParameter(3, NOON)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into job values (?1, ?2, 'Welder', 'Weld', '{}', 1, ?3, 'recruiter-1', null)")
                    .setParameter(1, job)
                    .setParameter(2, employer)
                    .setParameter(3, NOON)
                    .executeUpdate();
            entities.persist(request);
            return request;
        });
        return request;
    }

    /** Another open request of the same employer, for the same job. */
    public static PresentationRequest sibling(Database database, PresentationRequest of) {
        var request = request(of.employer(), of.job(), AtsOrigin.none());
        database.persist(request);
        return request;
    }

    /** A request that was opened in a certain way, with a response key. */
    static PresentationRequest request(
            Profile profile,
            ClientIdentifier.Prefix prefix,
            Optional<ClientIdentifier> name,
            List<TransactionData> transactionData,
            BiFunction<UUID, ResponseKey, String> seal) {
        var usual = draft(UUID.randomUUID(), AtsOrigin.none());
        var draft = new RequestDraft(
                usual.job(),
                usual.candidate(),
                usual.template(),
                usual.query(),
                transactionData,
                usual.purpose(),
                usual.retention(),
                usual.lifetime(),
                profile,
                usual.responseMode(),
                prefix,
                usual.requestUriMethod(),
                usual.acceptsFiles(),
                usual.ats());
        var id = UUID.randomUUID();
        var terms = WalletTerms.of(
                draft, name.map(ClientIdentifier::text), "n".repeat(43), "s".repeat(43), "wallet-" + id, "page-" + id);
        terms.keep(seal.apply(id, ResponseKey.generate(new SecureRandom(), id.toString())));
        return PresentationRequest.open(
                id, UUID.randomUUID(), new Requester("recruiter-1", "Rita"), draft, terms, NOON);
    }

    private static RequestDraft draft(UUID job, AtsOrigin ats) {
        return new RequestDraft(
                job,
                Candidate.of(Optional.of("Ada"), Optional.empty(), Optional.of("application-1")),
                Optional.of("skills"),
                query(),
                List.of(),
                new Purpose("To see your welding badge.", Optional.of("en")),
                RETENTION,
                LIFETIME,
                Profile.PLAIN,
                ResponseMode.DIRECT_POST_JWT,
                ClientIdentifier.Prefix.X509_HASH,
                RequestUriMethod.GET,
                false,
                ats);
    }

    private static DcqlQuery query() {
        return protocol().readQuery(QUERY).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }
}
