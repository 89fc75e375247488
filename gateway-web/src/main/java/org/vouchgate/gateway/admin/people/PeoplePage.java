package org.vouchgate.gateway.admin.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Who logs in, and which programs may call.
 *
 * @param issued the value of a token that was just made: shown this once
 * @param ticked the roles that were ticked for a new token
 */
public record PeoplePage(
        Shell shell,
        List<Person> people,
        List<Token> tokens,
        Optional<String> issued,
        Map<String, String> typed,
        List<String> ticked,
        Mistakes mistakes) {

    /** The roles there are, those that most people have first. */
    public static final List<String> ROLES = List.of("recruiter", "employer-admin", "privacy-officer", "integrator");

    /** How long a token may last. */
    public static final List<String> LIFETIMES = List.of("P30D", "P90D", "P180D", "P1Y");

    /** Somebody who has logged in; roles as of then. */
    public record Person(String subject, String name, List<String> roles, Instant first, Instant last) {

        public Person {
            roles = List.copyOf(roles);
        }
    }

    /** A program's token, without its value. */
    public record Token(UUID id, String name, List<String> roles, Instant since, Instant until, boolean ended) {

        public Token {
            roles = List.copyOf(roles);
        }
    }

    public PeoplePage {
        people = List.copyOf(people);
        tokens = List.copyOf(tokens);
        typed = Map.copyOf(typed);
        ticked = List.copyOf(ticked);
    }

    public List<String> roles() {
        return ROLES;
    }

    public List<String> lifetimes() {
        return LIFETIMES;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }
}
