package org.vouchgate.gateway.recruiter.ask;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.vouchgate.gateway.batch.BatchWish;
import org.vouchgate.gateway.platform.Secrets;

/**
 * A list of candidates and what to ask them, as typed.
 *
 * @param list   the list
 * @param what   the same for one candidate and for many
 * @param by     {@code mail} for invitations by mail
 * @param agreed to what list the recruiter has agreed, if to any
 */
public record AskManyForm(String list, WhatForm what, String by, String agreed) {

    static AskManyForm of(MultivaluedMap<String, String> fields) {
        return new AskManyForm(
                Optional.ofNullable(fields.getFirst("list")).orElse(""),
                WhatForm.of(fields),
                WhatForm.text(fields, "by"),
                WhatForm.text(fields, "agreed"));
    }

    public boolean byMail() {
        return by.equals("mail");
    }

    /** Names this list and this way of inviting: what was looked at is what is asked. */
    public String mark() {
        return Secrets.hash(by + "\n" + list);
    }

    /** Whether the recruiter has seen what would become of exactly this list. */
    boolean isAgreed() {
        return agreed.equals(mark());
    }

    BatchWish wish(String purpose) {
        return new BatchWish(
                Optional.of(what.template()),
                Optional.of(purpose).filter(text -> !text.isEmpty()),
                Optional.of(what.retention()),
                byMail() ? Optional.of("email") : Optional.empty(),
                Optional.of(what.language()));
    }
}
