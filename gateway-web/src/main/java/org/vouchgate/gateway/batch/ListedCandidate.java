package org.vouchgate.gateway.batch;

/** One candidate of a list; what is not known is empty. */
public record ListedCandidate(String name, String email, String reference) {

    /** Whatever a recruiter knows them by. */
    public String known() {
        return !name.isEmpty() ? name : !email.isEmpty() ? email : reference;
    }
}
