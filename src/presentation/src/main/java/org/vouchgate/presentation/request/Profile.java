package org.vouchgate.presentation.request;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;

/** Sets of rules that a deployment can bind itself to. */
public enum Profile {
    /** OpenID4VP 1.0 as it is. */
    PLAIN,
    /** OpenID4VC High Assurance Interoperability Profile 1.0, section 5. */
    HAIP;

    /** Whether requests may be made in this way at all; asked before a request is planned. */
    public boolean permits(Prefix prefix, ResponseMode mode) {
        return this == PLAIN || prefix == Prefix.X509_HASH && mode == ResponseMode.DIRECT_POST_JWT;
    }

    /** Whether a request through a browser may be signed under such a name. */
    public boolean permitsSigningBy(Prefix prefix) {
        return prefix.signed() && (this == PLAIN || prefix == Prefix.X509_HASH);
    }

    /** Whether the browser must come back with a response code before an answer counts. */
    public boolean returnIsMandatory() {
        return this == HAIP;
    }

    /** Why a request does not keep to this profile, one English sentence each; empty if it does. */
    public List<String> objectionsTo(RequestPlan plan) {
        var objections = new ArrayList<String>();
        if (!permits(plan.clientIdentifier().prefix(), plan.responseMode())) {
            objections.add(
                    "HAIP asks for the client identifier prefix x509_hash and the response mode direct_post.jwt");
        }
        if (this == HAIP
                && !plan.encryption()
                        .map(EncryptionOffer::methods)
                        .orElse(List.of())
                        .containsAll(ContentEncryption.ALL)) {
            objections.add("HAIP asks for A128GCM and A256GCM both");
        }
        return List.copyOf(objections);
    }
}
