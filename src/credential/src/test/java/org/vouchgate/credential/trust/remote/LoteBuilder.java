package org.vouchgate.credential.trust.remote;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;

/** Writes and signs lists of trusted entities as ETSI TS 119 602 describes them. */
final class LoteBuilder {

    static final String PID = "http://uri.etsi.org/19602/SvcType/PID/Issuance";

    private final JsonArrayBuilder entities = Json.createArrayBuilder();
    private int version = 1;
    private long sequence = 7;
    private Instant issued;
    private Instant next;

    private LoteBuilder(Instant at) {
        issued = at.minus(Duration.ofDays(1));
        next = at.plus(Duration.ofDays(30));
    }

    static LoteBuilder at(Instant at) {
        return new LoteBuilder(at);
    }

    LoteBuilder sequence(long number) {
        sequence = number;
        return this;
    }

    LoteBuilder version(int number) {
        version = number;
        return this;
    }

    LoteBuilder issued(Instant at) {
        issued = at;
        return this;
    }

    LoteBuilder nextUpdate(Instant at) {
        next = at;
        return this;
    }

    LoteBuilder service(String type, X509Certificate certificate) {
        return service(
                Json.createObjectBuilder().add("ServiceTypeIdentifier", type).build(), certificate);
    }

    LoteBuilder service(JsonObject information, X509Certificate certificate) {
        var identity = Json.createObjectBuilder()
                .add(
                        "X509Certificates",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("val", base64(certificate))));
        var service = Json.createObjectBuilder(information).add("ServiceDigitalIdentity", identity);
        entities.add(Json.createObjectBuilder()
                .add(
                        "TrustedEntityInformation",
                        Json.createObjectBuilder()
                                .add(
                                        "TEName",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("lang", "en")
                                                        .add("value", "Example Authority"))))
                .add(
                        "TrustedEntityServices",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("ServiceInformation", service))));
        return this;
    }

    JsonObject payload() {
        return Json.createObjectBuilder()
                .add(
                        "ListAndSchemeInformation",
                        Json.createObjectBuilder()
                                .add("LoTEVersionIdentifier", version)
                                .add("LoTESequenceNumber", sequence)
                                .add("LoTEType", "http://uri.etsi.org/19602/LoTEType/EUPIDProvidersList")
                                .add("ListIssueDateTime", issued.toString())
                                .add("NextUpdate", next.toString()))
                .add("TrustedEntitiesList", entities)
                .build();
    }

    String signedBy(CertifiedKey signer) {
        return Jws.sign(Json.createObjectBuilder().add("x5c", signer.x5c()).build(), payload(), signer.key());
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
