package org.vouchgate.gateway.admin.overview;

import java.util.List;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.words.Words;

/**
 * What needs an administrator.
 *
 * @param alerts what is worst comes first
 */
public record OverviewPage(Shell shell, List<Alert> alerts) {

    /** The rooms besides this one, with where they are. */
    public record Room(String name, String address) {}

    private static final List<Room> ROOMS = List.of(
            new Room("issuers", "/admin/issuers"),
            new Room("sources", "/admin/sources"),
            new Room("templates", "/admin/templates"),
            new Room("policies", "/admin/policies"),
            new Room("weights", "/weights"),
            new Room("taxonomies", "/taxonomies"),
            new Room("connectors", "/connectors"),
            new Room("automation", "/automation"),
            new Room("keys", "/admin/keys"),
            new Room("people", "/admin/people"),
            new Room("contact", "/admin/contact"),
            new Room("audit", "/admin/audit"));

    /**
     * One thing that needs somebody.
     *
     * @param key       its sentence
     * @param arguments what stands in the sentence's places
     * @param urgent    whether something does not work already
     * @param address   where it is put right
     */
    public record Alert(String key, List<Object> arguments, boolean urgent, String address) {

        public Alert {
            arguments = List.copyOf(arguments);
        }

        public Alert(String key, Object argument, boolean urgent, String address) {
            this(key, List.of(argument), urgent, address);
        }

        public String sentence(Words words) {
            return words.say(key, arguments.toArray());
        }

        public Badge badge() {
            return urgent ? new Badge("admin.urgent", "!", "bad") : new Badge("admin.soon", "!", "unsure");
        }
    }

    public OverviewPage {
        alerts = alerts.stream()
                .sorted((one, other) -> Boolean.compare(other.urgent(), one.urgent()))
                .toList();
    }

    public List<Room> rooms() {
        return ROOMS;
    }
}
