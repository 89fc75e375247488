package org.vouchgate.ats.order;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What can be ordered: a request template under a name a recruiter recognises. */
public record VerificationPackage(String id, String name, String description) {

    /**
     * Another name of the same package, for a vendor that names what can be ordered by UUID; derived from the id, so
     * that it is always the same. An order may name its package either way.
     */
    public UUID uuid() {
        return UUID.nameUUIDFromBytes(("org.vouchgate.package/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
