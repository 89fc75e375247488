package org.vouchgate.testkit.wallet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.wallet.Choice.Shared;

/** A credential in the wallet, of either format, as a DCQL query sees it. */
final class HeldCredential {

    private static final String OPEN_BADGE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";

    /** What the contexts expand these terms to; every other type stays as it is. */
    private static final Map<String, String> EXPANDED = Map.of(
            "VerifiableCredential",
            "https://www.w3.org/2018/credentials#VerifiableCredential",
            "OpenBadgeCredential",
            OPEN_BADGE,
            "AchievementCredential",
            OPEN_BADGE,
            "ClrCredential",
            "https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential");

    private final IssuedCredential credential;
    private final JsonObject header;
    private final SdJwtView view;

    private HeldCredential(IssuedCredential credential, JsonObject header, SdJwtView view) {
        this.credential = credential;
        this.header = header;
        this.view = view;
    }

    static HeldCredential of(IssuedCredential credential) {
        if (credential.format().equals(IssuedCredential.SD_JWT_VC)) {
            var view = new SdJwtView(credential.encoded());
            return new HeldCredential(credential, view.jwt().header(), view);
        }
        var jwt = Jws.read(credential.encoded());
        var content = jwt.payload().get("vc") instanceof JsonObject vc ? vc : jwt.payload();
        return new HeldCredential(credential, jwt.header(), SdJwtView.ofPlain(content));
    }

    boolean isOfType(JsonObject query) {
        if (!credential.format().equals(query.getString("format")) || !isByAuthority(query)) {
            return false;
        }
        var meta = query.getJsonObject("meta");
        if (credential.format().equals(IssuedCredential.SD_JWT_VC)) {
            var vct = view.jwt().payload().getString("vct", "");
            return !meta.containsKey("vct_values")
                    || strings(meta.getJsonArray("vct_values")).contains(vct);
        }
        var types = types();
        return !meta.containsKey("type_values")
                || meta.getJsonArray("type_values").getValuesAs(JsonArray.class).stream()
                        .anyMatch(wanted -> types.containsAll(strings(wanted)));
    }

    List<JsonValue> select(JsonArray path, Set<String> needed) {
        return view.select(path, needed);
    }

    Shared share(Set<String> disclosures) {
        return new Shared(credential, List.copyOf(disclosures), view.revealed(disclosures));
    }

    private List<String> types() {
        var types = new ArrayList<String>();
        if (view.jwt().payload().get("type") instanceof JsonArray declared) {
            strings(declared).forEach(type -> types.addAll(List.of(type, EXPANDED.getOrDefault(type, type))));
        }
        return types;
    }

    private boolean isByAuthority(JsonObject query) {
        return !query.containsKey("trusted_authorities")
                || query.getJsonArray("trusted_authorities").getValuesAs(JsonObject.class).stream()
                        .filter(authority -> authority.getString("type").equals("aki"))
                        .flatMap(authority -> strings(authority.getJsonArray("values")).stream())
                        .anyMatch(authorityKeyIdentifiers().toList()::contains);
    }

    private Stream<String> authorityKeyIdentifiers() {
        return header.get("x5c") instanceof JsonArray x5c
                ? strings(x5c).stream().map(HeldCredential::authorityKeyIdentifier)
                : Stream.empty();
    }

    private static String authorityKeyIdentifier(String encoded) {
        try {
            var der = new ByteArrayInputStream(Base64.getDecoder().decode(encoded));
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(der);
            var extension = ASN1OctetString.getInstance(
                    certificate.getExtensionValue(Extension.authorityKeyIdentifier.getId()));
            var identifier = AuthorityKeyIdentifier.getInstance(extension.getOctets());
            return Base64Url.encode(identifier.getKeyIdentifierOctets());
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a held credential's certificate cannot be read", e);
        }
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
