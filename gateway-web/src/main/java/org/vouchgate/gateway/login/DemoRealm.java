package org.vouchgate.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.LoginSettings;

/** The people of the demo. They need no password, so they exist where the demo realm is configured and nowhere else. */
@ApplicationScoped
public class DemoRealm {

    /** The demo's employers, by slug. */
    public static final String EMPLOYER = "demo";

    /** A second employer, so that it can be seen that neither sees the other. */
    public static final String OTHER_EMPLOYER = "other";

    /** Somebody to log in as. */
    public record Person(String id, String name, String employer, Set<String> roles) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("rita", "Rita Okafor, recruiter", EMPLOYER, Set.of(Role.RECRUITER)),
            new Person("adam", "Adam Lindqvist, administrator", EMPLOYER, Set.of(Role.EMPLOYER_ADMIN)),
            new Person("petra", "Petra Novák, privacy officer", EMPLOYER, Set.of(Role.PRIVACY_OFFICER)),
            new Person("omar", "Omar Haddad, recruiter at the other employer", OTHER_EMPLOYER, Set.of(Role.RECRUITER)));

    @Inject
    LoginSettings settings;

    @Inject
    Employers employers;

    public List<Person> people() {
        return PEOPLE;
    }

    Optional<Identity> identity(String id) {
        return PEOPLE.stream()
                .filter(person -> settings.demoRealm() && person.id().equals(id))
                .findFirst()
                .flatMap(person -> employers
                        .called(person.employer())
                        .map(employer -> new Identity(employer.id(), "demo:" + id, person.name(), person.roles())));
    }
}
