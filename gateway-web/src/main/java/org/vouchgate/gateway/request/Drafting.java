package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;

/** Checks what is wanted, fills in what is not said, and says clearly what cannot be. */
@ApplicationScoped
class Drafting {

    private record Asked(Optional<String> template, DcqlQuery query, Optional<String> purpose) {}

    @Inject
    RequestSettings settings;

    @Inject
    RequestTemplates templates;

    @Inject
    PresentationProtocol protocol;

    @Inject
    Jobs jobs;

    private record Way(Profile profile, ResponseMode mode, ClientIdentifier.Prefix prefix, RequestUriMethod method) {}

    RequestDraft draft(UUID employer, NewPresentationRequest wanted, AtsOrigin origin) {
        if (jobs.find(employer, wanted.job()).isEmpty()) {
            throw new BadInput("/job", "There is no such job; describe it first with POST /api/v1/jobs.");
        }
        var asked = asked(wanted);
        var way = way(wanted);
        return new RequestDraft(
                wanted.job(),
                candidate(wanted),
                asked.template(),
                asked.query(),
                purpose(wanted, asked),
                retention(wanted),
                lifetime(wanted),
                way.profile(),
                way.mode(),
                way.prefix(),
                way.method(),
                origin);
    }

    private Duration retention(NewPresentationRequest wanted) {
        return duration(
                "/retention",
                wanted.retention(),
                settings.retention(),
                RequestSettings::isRetention,
                "one second to two years");
    }

    private Duration lifetime(NewPresentationRequest wanted) {
        return duration(
                "/lifetime",
                wanted.lifetime(),
                settings.lifetime(),
                RequestSettings::isLifetime,
                "one second to ninety days");
    }

    private static Way way(NewPresentationRequest wanted) {
        var profile = profile(wanted.profile());
        var mode = one(
                "/responseMode",
                wanted.responseMode(),
                "direct_post.jwt",
                ResponseMode::of,
                "direct_post.jwt or direct_post");
        var prefix = one(
                "/clientIdPrefix",
                wanted.clientIdPrefix(),
                "x509_hash",
                ClientIdentifier.Prefix::of,
                "x509_hash, x509_san_dns or redirect_uri");
        var method = one("/requestUriMethod", wanted.requestUriMethod(), "get", RequestUriMethod::of, "get or post");
        if (!profile.permits(prefix, mode)) {
            throw new BadInput(
                    "/profile",
                    "HAIP permits only clientIdPrefix x509_hash with responseMode direct_post.jwt; leave both out.");
        }
        return new Way(profile, mode, prefix, method);
    }

    private Asked asked(NewPresentationRequest wanted) {
        if (wanted.dcqlQuery() != null && wanted.template() != null) {
            throw new BadInput("/template", "Give a template or a dcqlQuery, not both.");
        }
        if (wanted.dcqlQuery() != null) {
            return new Asked(Optional.empty(), query(wanted.dcqlQuery().toString()), Optional.empty());
        }
        var name = Optional.ofNullable(wanted.template()).orElse(RequestTemplates.DEFAULT);
        var template = templates
                .find(name)
                .orElseThrow(() -> new BadInput(
                        "/template",
                        "There is no such template; there are "
                                + templates.all().stream()
                                        .map(RequestTemplate::name)
                                        .collect(Collectors.joining(", ")) + "."));
        return new Asked(Optional.of(name), template.query(), Optional.of(template.purpose()));
    }

    private DcqlQuery query(String json) {
        return protocol.readQuery(json).fold(valid -> valid.query(), invalid -> {
            throw new BadInput(
                    "The dcqlQuery cannot be asked. Correct what is listed under errors.",
                    invalid.problems().stream()
                            .map(problem -> new Problem.Error("/dcqlQuery" + problem.pointer(), problem.sentence()))
                            .toList());
        });
    }

    private static String purpose(NewPresentationRequest wanted, Asked asked) {
        return Optional.ofNullable(wanted.purpose())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(asked::purpose)
                .orElseThrow(() -> new BadInput(
                        "/purpose", "Say in a sentence why you ask: the candidate reads it before sharing anything."));
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

    private static Duration duration(
            String pointer, @Nullable String text, Duration fallback, Predicate<Duration> permitted, String range) {
        if (text == null) {
            return fallback;
        }
        var sentence = "This must be an ISO 8601 duration of " + range + ", such as P30D or PT15M.";
        try {
            var duration = parse(text);
            if (!permitted.test(duration)) {
                throw new BadInput(pointer, sentence);
            }
            return duration;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new BadInput(pointer, sentence);
        }
    }

    /** Years, months and weeks are durations in ISO 8601, though not in Java. */
    private static Duration parse(String text) {
        if (Arrays.stream(new String[] {"Y", "M", "W"}).anyMatch(text.split("T", 2)[0]::contains)) {
            var period = Period.parse(text);
            return Duration.ofDays(period.toTotalMonths() * 30 + period.getDays());
        }
        return Duration.parse(text);
    }
}
