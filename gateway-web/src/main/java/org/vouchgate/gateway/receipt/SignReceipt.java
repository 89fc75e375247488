package org.vouchgate.gateway.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.signing.SignedDocuments;

/** Gives receipts, and the note that everything was erased, the gateway's signature. */
@ApplicationScoped
public class SignReceipt {

    /** The {@code typ} of a receipt. */
    public static final String RECEIPT = "vouchgate-receipt+jwt";

    /** The {@code typ} of the note that everything about a request was erased. */
    public static final String ERASURE = "vouchgate-erasure+jwt";

    @Inject
    SignedDocuments documents;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /** A receipt as a JSON Web Signature, in compact form. */
    public String receipt(Receipt receipt) {
        return documents.sign(RECEIPT, stamped(ReceiptJson.of(receipt)));
    }

    /** The note that everything about a request was erased; nothing in it names anybody. */
    public String erasure(UUID request, Instant at) {
        var erased = Json.createObjectBuilder()
                .add("reference", request.toString())
                .add("erasedAt", at.toString())
                .add("left", Json.createArrayBuilder().add("ids in the audit trail"))
                .build();
        return documents.sign(ERASURE, stamped(erased));
    }

    private JsonObject stamped(JsonObject content) {
        JsonObjectBuilder stamped = Json.createObjectBuilder()
                .add("iss", gateway.publicUrl().toString())
                .add("iat", clock.instant().getEpochSecond());
        content.forEach(stamped::add);
        return stamped.build();
    }
}
