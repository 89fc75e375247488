package org.vouchgate.acceptance.faults;

import jakarta.json.Json;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.RestartablePostgresql;

/**
 * Results of one employer on their way to a receiver. One is made as anybody makes it, by opening a request and taking it
 * back; many are copies of its rows.
 */
final class Results {

    private final Api recruiter;
    private final Api admin;
    private final RestartablePostgresql postgres;
    private final String job;

    Results(Api recruiter, Api admin, RestartablePostgresql postgres) {
        this.recruiter = recruiter;
        this.admin = admin;
        this.postgres = postgres;
        job = expect(
                        201,
                        recruiter.post(
                                "/api/v1/jobs",
                                Json.createObjectBuilder()
                                        .add("title", "Welder")
                                        .add("description", "You must know welding.")
                                        .build()))
                .object()
                .getString("id");
    }

    /** Connects the employer with a receiver that can be called so often, by so many at once. */
    void connect(Receiver receiver, int calls, int seconds, int concurrent) {
        var settings = Json.createObjectBuilder()
                .add("endpoint", receiver.address().toString())
                .add("limit-calls", String.valueOf(calls))
                .add("limit-seconds", String.valueOf(seconds))
                .add("limit-concurrent", String.valueOf(concurrent));
        expect(
                200,
                admin.put(
                        "/api/v1/ats-accounts/generic",
                        Json.createObjectBuilder()
                                .add("settings", settings)
                                .add("secrets", Json.createObjectBuilder().add("signing-secret", receiver.secret()))
                                .build()));
    }

    /** One more result, about this application; its request's id. */
    String add(String application) {
        var wanted = Json.createObjectBuilder()
                .add("job", job)
                .add("candidate", Json.createObjectBuilder().add("reference", application))
                .build();
        var id = expect(201, recruiter.post("/api/v1/presentation-requests", wanted))
                .object()
                .getString("id");
        var cancel = "/api/v1/presentation-requests/" + id + "/cancel";
        var reply = recruiter.post(cancel, Json.createObjectBuilder().build());
        if (reply.status() / 100 != 2) {
            throw new AssertionError(reply);
        }
        return id;
    }

    /** As many more as this, spread over so many applications, each as if it had come after the one before. */
    void copy(String request, int copies, int applications) throws SQLException {
        try (var connection = postgres.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create temporary table copied as select n, gen_random_uuid() as id, 'application-'"
                        + " || (n % " + applications + ") as application from generate_series(1, " + copies + ") n");
                statement.execute("insert into presentation_request select (jsonb_populate_record(r,"
                        + " jsonb_build_object('id', c.id, 'candidate_reference', c.application, 'wallet_path', 'w' ||"
                        + " c.id, 'candidate_path', 'c' || c.id))).* from presentation_request r, copied c where r.id = '"
                        + UUID.fromString(request) + "'");
                statement.execute("insert into delivery select (jsonb_populate_record(d, jsonb_build_object('id',"
                        + " gen_random_uuid(), 'request_id', c.id, 'target', c.application, 'turn', d.turn + c.n,"
                        + " 'idempotency_key', 'copy-' || c.id, 'state', 'WAITING', 'attempts', 0, 'due_at', now(),"
                        + " 'created_at', now(), 'ambiguous', false, 'lease', null, 'leased_until', null, 'settled_at',"
                        + " null, 'last_answer', null, 'first_failed_at', null))).* from delivery d, copied c where"
                        + " d.request_id = '" + UUID.fromString(request) + "'");
                statement.execute("drop table copied");
                statement.execute("analyze");
            }
            connection.commit();
        }
    }

    /** Requests in the order in which they are to be told of, for each place. */
    static Map<String, List<String>> inTurn(RestartablePostgresql postgres) throws SQLException {
        var requests = new HashMap<String, List<String>>();
        try (var connection = postgres.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select target, request_id from delivery order by turn, id")) {
            while (rows.next()) {
                requests.computeIfAbsent(rows.getString(1), place -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return requests;
    }

    private static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new AssertionError(reply);
        }
        return reply;
    }
}
