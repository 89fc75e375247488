package org.vouchgate.credential.trust.remote;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustAnchor;

/** Lists of trusted entities in JSON (ETSI TS 119 602 V1.1.1), signed with JAdES in compact form. */
public final class EtsiJsonList implements ListFormat {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Signers signers;
    private final ListedServices services;

    public EtsiJsonList(Signers signers, List<SourceEntry.ServiceRule> services) {
        this.signers = signers;
        this.services = new ListedServices(services);
    }

    @Override
    public TrustAnswer.Kind kind() {
        return TrustAnswer.Kind.ETSI_TRUSTED_LIST;
    }

    @Override
    public String accept() {
        return "application/jose, application/jwt, application/json;q=0.5";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public ListReading read(byte[] body, Instant at) {
        return SignedList.verified(body, signers, at)
                .map(payload -> list(payload, at))
                .orElseGet(ListReading::badlySigned);
    }

    private ListReading list(JsonObject payload, Instant at) {
        // Publishers write the list itself, or wrap it as the schema's root does.
        var list = object(payload, "LoTE").orElse(payload);
        var scheme = object(list, "ListAndSchemeInformation");
        var version = scheme.flatMap(about -> number(about, "LoTEVersionIdentifier"));
        var sequence = scheme.flatMap(about -> number(about, "LoTESequenceNumber"));
        var issued = scheme.flatMap(about -> time(about, "ListIssueDateTime"));
        var next = scheme.flatMap(about -> time(about, "NextUpdate"));
        if (!version.equals(Optional.of(BigInteger.ONE)) || sequence.isEmpty() || issued.isEmpty() || next.isEmpty()) {
            return ListReading.unreadable("it is no list of trusted entities of a version this gateway knows");
        }
        if (issued.get().isAfter(at.plus(SKEW))) {
            return ListReading.unreadable("it says that it was issued in the future");
        }
        var anchors = objects(list, "TrustedEntitiesList")
                .flatMap(entity -> objects(entity, "TrustedEntityServices"))
                .flatMap(service -> object(service, "ServiceInformation").stream())
                .flatMap(this::anchors)
                .toList();
        return new ListReading.Readable(anchors, List.of(), sequence, issued, next);
    }

    private Stream<TrustAnchor> anchors(JsonObject service) {
        var certificates = object(service, "ServiceDigitalIdentity").stream()
                .flatMap(identity -> objects(identity, "X509Certificates"))
                .flatMap(certificate -> text(certificate, "val").stream())
                .flatMap(EtsiJsonList::certificate)
                .toList();
        return text(service, "ServiceTypeIdentifier").stream()
                .flatMap(type -> services.anchors(type, text(service, "ServiceStatus"), certificates));
    }

    private static Stream<X509Certificate> certificate(String base64) {
        try {
            return Certificates.read(Base64.getDecoder().decode(base64.replaceAll("\\s", ""))).stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Optional<JsonObject> object(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static Stream<JsonObject> objects(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                : Stream.empty();
    }

    private static Optional<String> text(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<BigInteger> number(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.bigDecimalValue())
                        .filter(value -> value.precision() - value.scale() <= 18)
                        .map(BigDecimal::toBigInteger)
                : Optional.empty();
    }

    private static Optional<Instant> time(JsonObject parent, String member) {
        try {
            return text(parent, member).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
