package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.FileSettings;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.SigningIdentities;

/** Checks what is wanted, fills in what is not said, and says clearly what cannot be. */
@ApplicationScoped
class Drafting {

    private record Asked(Optional<String> template, DcqlQuery query, Optional<Purpose> purpose) {}

    @Inject
    RequestSettings settings;

    @Inject
    PolicyInForce policy;

    @Inject
    FileSettings files;

    @Inject
    AskingSettings asking;

    @Inject
    SigningIdentities identities;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @Inject
    RequestTemplates templates;

    @Inject
    PresentationProtocol protocol;

    @Inject
    Jobs jobs;

    private record Way(Profile profile, ResponseMode mode, ClientIdentifier.Prefix prefix, RequestUriMethod method) {}

    RequestDraft draft(UUID employer, NewPresentationRequest wanted, AtsOrigin origin) {
        jobs.find(employer, wanted.job())
                .orElseThrow(
                        () -> new BadInput("/job", "There is no such job; describe it first with POST /api/v1/jobs."))
                .refuseIfArchived();
        var asked = asked(employer, wanted);
        var way = way(wanted);
        return new RequestDraft(
                wanted.job(),
                candidate(wanted),
                asked.template(),
                asked.query(),
                transactionData(wanted, asked.query()),
                purpose(wanted, asked),
                retention(employer, wanted),
                lifetime(wanted),
                way.profile(),
                way.mode(),
                way.prefix(),
                way.method(),
                acceptsFiles(wanted, way.profile()),
                origin);
    }

    /** A file brings no proof of who holds it: HAIP wants one, and without one nothing can be authorised. */
    boolean acceptsFiles(NewPresentationRequest wanted, Profile profile) {
        boolean cannot = profile == Profile.HAIP || wanted.transactionData() != null;
        if (cannot && Boolean.TRUE.equals(wanted.acceptFiles())) {
            throw new BadInput(
                    "/acceptFiles", "A file proves nothing about its holder, which HAIP and transactionData demand.");
        }
        return !cannot && Optional.ofNullable(wanted.acceptFiles()).orElse(files.accepted());
    }

    private Duration retention(UUID employer, NewPresentationRequest wanted) {
        var retention = WantedLength.of(
                        "/retention", wanted.retention(), RequestSettings::isRetention, "one second to two years")
                .orElseGet(() -> policy.retention(employer));
        var longest = policy.longestRetention(employer);
        if (retention.compareTo(longest) > 0) {
            throw BadInput.said("/retention", "input.kept-too-long", longest.toDays());
        }
        return retention;
    }

    private Duration lifetime(NewPresentationRequest wanted) {
        return WantedLength.of("/lifetime", wanted.lifetime(), RequestSettings::isLifetime, "one second to ninety days")
                .orElse(settings.lifetime());
    }

    private Way way(NewPresentationRequest wanted) {
        var profile = profile(wanted.profile());
        var mode = one(
                "/responseMode",
                wanted.responseMode(),
                "direct_post.jwt",
                name -> ResponseMode.of(name).filter(ResponseMode::posted),
                "direct_post.jwt or direct_post");
        var prefix = prefix(wanted, profile);
        var method = one("/requestUriMethod", wanted.requestUriMethod(), "get", RequestUriMethod::of, "get or post");
        if (!profile.permits(prefix, mode)) {
            throw new BadInput(
                    "/profile",
                    "HAIP permits only clientIdPrefix x509_hash with responseMode direct_post.jwt; leave both out.");
        }
        return new Way(profile, mode, prefix, method);
    }

    /** HAIP leaves no choice, so what is configured for others does not stand in its way. */
    private ClientIdentifier.Prefix prefix(NewPresentationRequest wanted, Profile profile) {
        var usual = profile == Profile.HAIP ? ClientIdentifier.Prefix.X509_HASH : asking.prefix();
        var prefix = one(
                "/clientIdPrefix",
                wanted.clientIdPrefix(),
                usual.wireName(),
                ClientIdentifier.Prefix::of,
                "one of " + ClientIdentifier.Prefix.choices());
        if (prefix.signed()
                && identities
                        .name(prefix, gateway.publicUrl().getHost(), clock.instant())
                        .isEmpty()) {
            throw new BadInput(
                    "/clientIdPrefix",
                    "This gateway has no name by which a wallet could recognise it in this way; its operator can give it"
                            + " one, or choose another prefix.");
        }
        return prefix;
    }

    private List<TransactionData> transactionData(NewPresentationRequest wanted, DcqlQuery query) {
        return Optional.ofNullable(wanted.transactionData())
                .map(entries -> query.readTransactionData(entries, asking.transactionDataTypes())
                        .fold(valid -> valid.entries(), invalid -> {
                            throw refused(
                                    "The transactionData cannot be asked for.", "/transactionData", invalid.problems());
                        }))
                .orElse(List.of());
    }

    /** What the author of a query may want to change nevertheless. */
    List<QueryProblem> warnings(UUID employer, NewPresentationRequest wanted) {
        return wanted.dcqlQuery() != null
                ? protocol.readQuery(wanted.dcqlQuery().toString())
                        .fold(ParsedQuery.Valid::warnings, ParsedQuery.Invalid::problems)
                : templates
                        .find(employer, Optional.ofNullable(wanted.template()).orElse(RequestTemplates.DEFAULT))
                        .map(RequestTemplate::warnings)
                        .orElse(List.of());
    }

    private Asked asked(UUID employer, NewPresentationRequest wanted) {
        if (wanted.dcqlQuery() != null && wanted.template() != null) {
            throw new BadInput("/template", "Give a template or a dcqlQuery, not both.");
        }
        if (wanted.dcqlQuery() != null) {
            return new Asked(Optional.empty(), query(wanted.dcqlQuery().toString()), Optional.empty());
        }
        var name = Optional.ofNullable(wanted.template()).orElse(RequestTemplates.DEFAULT);
        var template = templates
                .find(employer, name)
                .orElseThrow(() -> BadInput.said(
                        "/template",
                        "input.no-template",
                        templates.all(employer).stream()
                                .map(RequestTemplate::name)
                                .collect(Collectors.joining(", "))));
        return new Asked(Optional.of(name), template.query(), Optional.of(Purpose.of(template, wanted)));
    }

    private DcqlQuery query(String json) {
        var query = protocol.readQuery(json).fold(valid -> valid, invalid -> {
            throw refused("The dcqlQuery cannot be asked.", "/dcqlQuery", invalid.problems());
        });
        var tooMuch = TooMuch.refused(query.warnings(), asking);
        if (!tooMuch.isEmpty()) {
            throw refused("The dcqlQuery asks for more than this deployment permits.", "/dcqlQuery", tooMuch);
        }
        return query.query();
    }

    private static BadInput refused(String what, String pointer, List<QueryProblem> problems) {
        return new BadInput(
                what + " Correct what is listed under errors.",
                problems.stream()
                        .map(problem -> new Problem.Error(pointer + problem.pointer(), problem.sentence()))
                        .toList());
    }

    private static Purpose purpose(NewPresentationRequest wanted, Asked asked) {
        return Purpose.typed(wanted)
                .or(asked::purpose)
                .orElseThrow(() -> BadInput.said("/purpose", "input.no-purpose"));
    }

    private static Candidate candidate(NewPresentationRequest wanted) {
        var candidate = Optional.ofNullable(wanted.candidate());
        return Candidate.of(
                text(candidate, NewPresentationRequest.NewCandidate::name),
                text(candidate, NewPresentationRequest.NewCandidate::email),
                text(candidate, NewPresentationRequest.NewCandidate::reference));
    }

    private static Optional<String> text(
            Optional<NewPresentationRequest.NewCandidate> candidate,
            Function<NewPresentationRequest.NewCandidate, @Nullable String> part) {
        return candidate.map(part).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Profile profile(@Nullable String name) {
        return one("/profile", name, "openid4vp", Drafting::profileCalled, "openid4vp or haip");
    }

    private static Optional<Profile> profileCalled(String name) {
        return switch (name) {
            case "openid4vp" -> Optional.of(Profile.PLAIN);
            case "haip" -> Optional.of(Profile.HAIP);
            default -> Optional.empty();
        };
    }

    private static <T> T one(
            String pointer, @Nullable String name, String fallback, Function<String, Optional<T>> of, String choices) {
        return of.apply(Optional.ofNullable(name).orElse(fallback))
                .orElseThrow(() -> new BadInput(pointer, "This must be " + choices + "."));
    }
}
