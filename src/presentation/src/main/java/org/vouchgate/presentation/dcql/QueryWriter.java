package org.vouchgate.presentation.dcql;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.vouchgate.credential.CredentialFormat;

/** Spells a query as JSON. Members that have their default value are left out. */
final class QueryWriter {

    private QueryWriter() {}

    static JsonObject write(DcqlQuery query) {
        var json = Json.createObjectBuilder().add("credentials", array(query.credentials(), QueryWriter::credential));
        addUnlessEmpty(json, "credential_sets", array(query.credentialSets(), QueryWriter::credentialSet));
        return json.build();
    }

    private static JsonValue credential(CredentialQuery query) {
        var json = Json.createObjectBuilder()
                .add("id", query.id())
                .add("format", query.format().identifier())
                .add("meta", query.types().toJson());
        if (query.multiple()) {
            json.add("multiple", true);
        }
        if (!query.requireCryptographicHolderBinding()) {
            json.add("require_cryptographic_holder_binding", false);
        }
        addUnlessEmpty(json, "trusted_authorities", array(query.trustedAuthorities(), QueryWriter::authority));
        addUnlessEmpty(json, "claims", array(query.claims(), claim -> claim(claim, query.format())));
        addUnlessEmpty(json, "claim_sets", array(query.claimSets(), QueryWriter::texts));
        return json.build();
    }

    private static JsonValue credentialSet(CredentialSet set) {
        var json = Json.createObjectBuilder().add("options", array(set.options(), QueryWriter::texts));
        return set.required() ? json.build() : json.add("required", false).build();
    }

    private static JsonValue authority(TrustedAuthority authority) {
        return Json.createObjectBuilder()
                .add("type", authority.type().wireName())
                .add("values", texts(authority.values()))
                .build();
    }

    private static JsonValue claim(ClaimsQuery claim, CredentialFormat format) {
        var json = Json.createObjectBuilder();
        claim.id().ifPresent(id -> json.add("id", id));
        json.add("path", claim.path().toJson());
        addUnlessEmpty(json, "values", array(claim.values(), Function.identity()));
        if (format == CredentialFormat.MDOC) {
            // Appendix B.2.4: saying nothing would leave it open. Findings are kept, presented documents are not.
            json.add("intent_to_retain", false);
        }
        return json.build();
    }

    static JsonArray texts(List<String> texts) {
        return array(texts, Json::createValue);
    }

    static <T> JsonArray array(List<T> items, Function<? super T, ? extends JsonValue> spelling) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(spelling.apply(item)));
        return array.build();
    }

    private static void addUnlessEmpty(JsonObjectBuilder json, String name, JsonArray array) {
        if (!array.isEmpty()) {
            json.add(name, array);
        }
    }
}
