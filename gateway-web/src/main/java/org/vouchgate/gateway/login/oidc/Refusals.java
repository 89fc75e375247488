package org.vouchgate.gateway.login.oidc;

import org.vouchgate.gateway.platform.Problem;

/** What people are told who did not get in. */
final class Refusals {

    private static final String AGAIN = " Log in again at /login.";

    private Refusals() {}

    static Problem notBegunHere() {
        return Problem.of(
                "login-not-begun",
                400,
                "This login cannot be finished",
                "It was begun in another browser, more than ten minutes ago, or it is finished already." + AGAIN);
    }

    static Problem foreignAnswer() {
        return Problem.of(
                "login-foreign-answer",
                400,
                "This is not the answer to your login",
                "It belongs to another login, or somebody changed it on its way." + AGAIN);
    }

    static Problem declined() {
        return Problem.of(
                "login-declined",
                403,
                "The identity provider did not log you in",
                "You or the provider broke the login off." + AGAIN);
    }

    static Problem unreachable() {
        return Problem.of(
                "login-unreachable",
                503,
                "The identity provider cannot be reached",
                "Nobody can log in at the moment. Try again in a few minutes; if that does not help, tell your"
                        + " administrator.");
    }

    static Problem unproven() {
        return Problem.of(
                "login-unproven",
                403,
                "The identity provider's answer cannot be believed",
                "It did not pass the gateway's checks." + AGAIN + " If it happens again, tell your administrator.");
    }

    static Problem unknownEmployer() {
        return Problem.of(
                "login-unknown-employer",
                403,
                "You do not belong to an employer that uses this gateway",
                "Your account was found, but it names no employer that the gateway knows. Ask your administrator to set"
                        + " the employer of your account.");
    }

    static Problem noRole() {
        return Problem.of(
                "login-no-role",
                403,
                "You have no role here",
                "Your account was found, but it may do nothing in this gateway. Ask your administrator for a role.");
    }
}
