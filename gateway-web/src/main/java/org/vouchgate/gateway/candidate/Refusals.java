package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** What candidates and their browsers are refused with, in the reader's language: what happened, and what now. */
@ApplicationScoped
class Refusals {

    @Inject
    PageLanguage language;

    /** No such address: mistyped, or everything about the request has been erased. */
    UserError unknown() {
        return refusal("link-unknown", 404);
    }

    /** From another page, or from a browser that the page was not opened in last. */
    UserError foreign() {
        return refusal("foreign-page", 403);
    }

    UserError tooLate() {
        return refusal("request-closed", 409);
    }

    UserError unreadable() {
        return refusal("answer-unreadable", 400);
    }

    UserError notNow() {
        return refusal("not-now", 503);
    }

    private UserError refusal(String name, int status) {
        var words = language.words();
        return new UserError(Problem.of(
                name, status, words.say("problem." + name + ".title"), words.say("problem." + name + ".detail")));
    }
}
