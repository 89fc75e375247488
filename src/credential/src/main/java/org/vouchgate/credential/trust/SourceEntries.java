package org.vouchgate.credential.trust;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.document.JwtVcIssuers;

/** Reads the {@code sources} of a trust file. */
final class SourceEntries {

    private static final Duration USUAL_AGE = Duration.ofDays(1);
    private static final Duration LONGEST_AGE = Duration.ofDays(31);
    private static final Duration SHORTEST_AGE = Duration.ofMinutes(5);
    private static final Set<String> COMMON = Set.of("kind", "name", "maxAge");

    /** What {@code kind} may say. */
    private enum Kind {
        ETSI_JSON("etsi-119-602", "url", "signers", "revocation", "services"),
        ETSI_XML("etsi-119-612", "url", "signers", "revocation", "services"),
        REGISTRY("issuer-registry", "url", "credentialTypes"),
        LOOKUP("issuer-registry-lookup", "fetchEndpoint", "registry", "signers", "credentialTypes"),
        FEDERATION("openid-federation", "trustAnchor", "signers", "hosts", "credentialTypes", "trustMarks"),
        IACA("iaca-list", "url", "signers", "revocation");

        private final String wireName;
        private final Set<String> members;

        Kind(String wireName, String... members) {
            this.wireName = wireName;
            this.members = Set.of(members);
        }

        private String wireName() {
            return wireName;
        }
    }

    private final TrustMembers source;
    private final Function<TrustMembers, Optional<String>> pem;

    private SourceEntries(TrustMembers source, Function<TrustMembers, Optional<String>> pem) {
        this.source = source;
        this.pem = pem;
    }

    /**
     * The source, or empty after saying what is wrong.
     *
     * @param pem reads the PEM text that {@code pem} or {@code pemFile} of an object leads to
     */
    static Optional<SourceEntry> read(TrustMembers source, Function<TrustMembers, Optional<String>> pem) {
        return new SourceEntries(source, pem).entry();
    }

    private Optional<SourceEntry> entry() {
        var kind = source.requiredOneOf("kind", Kind.values(), Kind::wireName);
        var name = source.requiredText("name");
        var age = maxAge();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var known = new HashSet<>(COMMON);
        known.addAll(kind.get().members);
        source.refuseOthers(known);
        if (name.isEmpty() || age.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case ETSI_JSON -> etsi(name.get(), age.get(), false);
            case ETSI_XML -> etsi(name.get(), age.get(), true);
            case REGISTRY -> registry(name.get(), age.get());
            case LOOKUP -> lookup(name.get(), age.get());
            case FEDERATION -> federation(name.get(), age.get());
            case IACA -> iaca(name.get(), age.get());
        };
    }

    private Optional<SourceEntry> etsi(String name, Duration age, boolean xml) {
        var url = url("url");
        var signers = signers(false);
        var revocation = revocation();
        var services = source.objects("services")
                .map(SourceEntries::service)
                .flatMap(Optional::stream)
                .toList();
        if (services.isEmpty()) {
            source.problem(
                    "services", "say which services count, and for which types of credential; a list does not say it");
            return Optional.empty();
        }
        if (url.isEmpty() || signers.isEmpty() || revocation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SourceEntry.EtsiList(name, url.get(), xml, signers.get(), age, revocation.get(), services));
    }

    private static Optional<SourceEntry.ServiceRule> service(TrustMembers service) {
        var type = service.requiredText("type");
        var types = service.credentialTypes();
        var rule = service.requiredOneOf("nameRule", NameRule.values(), NameRule::wireName);
        var issuers = Set.copyOf(service.texts("issuers"));
        service.refuseOthers(Set.of("type", "credentialTypes", "nameRule", "issuers"));
        if (type.isEmpty() || types.isEmpty() || rule.isEmpty()) {
            return Optional.empty();
        }
        if (issuers.isEmpty() == (rule.get() == NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET)) {
            service.problem(
                    "issuers",
                    "list issuer identifiers with the name rule trusted-root-implies-issuer-set, and only with it");
            return Optional.empty();
        }
        return Optional.of(new SourceEntry.ServiceRule(type.get(), types.get(), rule.get(), issuers));
    }

    private Optional<SourceEntry> registry(String name, Duration age) {
        var url = url("url");
        var types = source.credentialTypes();
        return url.isEmpty() || types.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourceEntry.IssuerRegistry(name, url.get(), age, types.get()));
    }

    private Optional<SourceEntry> lookup(String name, Duration age) {
        var endpoint = url("fetchEndpoint");
        var registry = source.requiredText("registry");
        var signers = signers(true);
        var types = source.credentialTypes();
        return endpoint.isEmpty() || registry.isEmpty() || signers.isEmpty() || types.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourceEntry.LookupRegistry(
                        name, endpoint.get(), registry.get(), signers.get(), age, types.get()));
    }

    private Optional<SourceEntry> federation(String name, Duration age) {
        var anchor = source.requiredText("trustAnchor").filter(this::isEntity);
        var signers = signers(true);
        var types = source.credentialTypes();
        var hosts = Set.copyOf(source.texts("hosts"));
        var marks = Set.copyOf(source.texts("trustMarks"));
        if (signers.filter(
                        each -> each.keys().stream().anyMatch(key -> key.keyId().isEmpty()))
                .isPresent()) {
            source.problem("signers", "give each key the kid that the trust anchor uses for it");
            return Optional.empty();
        }
        if (!hosts.stream().allMatch(host -> host.matches("(\\*\\.)?([a-z0-9-]+\\.)+[a-z0-9-]+"))) {
            source.problem("hosts", "must be host names in lower case, or *. before one for all below it");
            return Optional.empty();
        }
        return anchor.isEmpty() || signers.isEmpty() || types.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SourceEntry.Federation(name, anchor.get(), signers.get(), hosts, age, types.get(), marks));
    }

    private Optional<SourceEntry> iaca(String name, Duration age) {
        var url = url("url");
        var signers = signers(false);
        var revocation = revocation();
        return url.isEmpty() || signers.isEmpty() || revocation.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourceEntry.IacaList(name, url.get(), signers.get(), age, revocation.get()));
    }

    private boolean isEntity(String identifier) {
        boolean plain = JwtVcIssuers.addressOf(identifier).isPresent();
        if (!plain) {
            source.problem("trustAnchor", "must be an entity identifier: a plain https URL");
        }
        return plain;
    }

    /** @param keysOnly where the protocol knows no certificates */
    private Optional<Signers> signers(boolean keysOnly) {
        var certificates = source.objects("signers")
                .filter(signer -> !signer.has("jwk"))
                .flatMap(signer -> keysOnly ? refused(signer) : certificates(signer))
                .toList();
        var keys = source.objects("signers")
                .filter(signer -> signer.has("jwk"))
                .map(SourceEntries::key)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableList());
        if (!source.has("signers") || certificates.isEmpty() && keys.isEmpty()) {
            source.problem("signers", "say who signs it: objects with pem, pemFile or jwk");
            return Optional.empty();
        }
        return Optional.of(new Signers(certificates, keys));
    }

    private static Stream<X509Certificate> refused(TrustMembers signer) {
        signer.problem("jwk", "this kind of source is signed with keys; give each as a JWK");
        return Stream.empty();
    }

    private Stream<X509Certificate> certificates(TrustMembers signer) {
        var text = pem.apply(signer);
        signer.refuseOthers(Set.of("pem", "pemFile"));
        return text.stream()
                .flatMap(pemText -> TrustAnchors.signersIn(pemText)
                        .fold(usable -> usable.certificates().stream(), unusable -> {
                            signer.problem("pem", unusable.sentence());
                            return Stream.empty();
                        }));
    }

    private static Optional<PublicJwk> key(TrustMembers signer) {
        var jwk = signer.value("jwk", JsonObject.class).flatMap(PublicJwk::read);
        if (jwk.isEmpty()) {
            signer.problem("jwk", "must be one public key as a JWK, without d");
        }
        signer.refuseOthers(Set.of("jwk"));
        return jwk;
    }

    private Optional<RevocationPolicy> revocation() {
        return source.has("revocation")
                ? source.requiredOneOf("revocation", RevocationPolicy.values(), RevocationPolicy::wireName)
                : Optional.of(RevocationPolicy.IF_PUBLISHED);
    }

    private Optional<Duration> maxAge() {
        if (!source.has("maxAge")) {
            return Optional.of(USUAL_AGE);
        }
        var age = source.requiredText("maxAge").flatMap(SourceEntries::duration);
        if (age.isEmpty()) {
            source.problem("maxAge", "must be PT5M to P31D");
        }
        return age;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(age -> age.compareTo(SHORTEST_AGE) >= 0 && age.compareTo(LONGEST_AGE) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<URI> url(String member) {
        var url = source.requiredText(member).flatMap(SourceEntries::https);
        if (url.isEmpty()) {
            source.problem(member, "must be an https address");
        }
        return url;
    }

    private static Optional<URI> https(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> "https".equals(uri.getScheme())
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && uri.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
