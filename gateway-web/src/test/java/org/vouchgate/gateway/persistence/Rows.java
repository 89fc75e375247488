package org.vouchgate.gateway.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/** One row in every table of one employer's, all of them with the same id. */
final class Rows {

    static final String NAME = "example";
    private static final String NOON = "timestamp with time zone '2026-11-22 12:00:00+00:00'";

    final UUID employer = UUID.randomUUID();
    final UUID id = UUID.randomUUID();

    /** Inserts them; the account with an ATS is left to its repository, which has to seal it. */
    Rows insertedInto(Database database) {
        return database.commit(entities -> {
            insert(
                    entities,
                    "employer (id, slug, name, created_at)",
                    uuid(employer) + ", '" + employer + "', 'Example', " + NOON);
            insert(entities, "api_token", own() + "'CI', '" + id + "', 'recruiter', " + NOON + ", " + NOON);
            insert(
                    entities,
                    "login_session",
                    "'" + id + "', " + uuid(employer) + ", 's', 'Ada', 'recruiter', " + NOON + ", " + NOON);
            insert(entities, "job", own() + "'Welder', 'Weld', '{}', 1, " + NOON + ", 'somebody', null");
            request(entities);
            insert(
                    entities,
                    "assessment (id, employer_id, request_id, outcome, reason, judged_at, document)",
                    own() + uuid(id) + ", 'VERIFIED', 'x', " + NOON + ", '{}'");
            delivery(entities);
            asking(entities);
            inbound(entities);
            automation(entities);
            insert(
                    entities,
                    "weights_version",
                    own() + "1, '" + WeightsFile.write(Weights.standard()) + "', true, 'Trial', " + NOON
                            + ", 'somebody'");
            trust(entities);
            administration(entities);
            insert(entities, "employer_policy", own() + "1, 30, 730, true, " + NOON + ", 'somebody'");
            insert(entities, "trust_policy", uuid(employer) + ", 'required', " + NOON + ", 'somebody'");
            taxonomy(entities);
            reviewing(entities);
            rights(entities);
            signed(entities);
            insert(entities, "audit_event", own() + NOON + ", 'somebody', 'request.opened', " + uuid(id) + ", ''");
            return this;
        });
    }

    private void delivery(EntityManager entities) {
        insert(
                entities,
                "delivery (id, employer_id, request_id, connector, step, position, revision, idempotency_key, marker,"
                        + " state, attempts, due_at, external_reference, last_answer, created_at, settled_at,"
                        + " ambiguous)",
                own() + uuid(id) + ", '" + NAME + "', 'NOTE', 0, 1, '" + id + "', 'm', 'STUCK', 12, " + NOON
                        + ", null, null, " + NOON + ", null, false");
    }

    private void asking(EntityManager entities) {
        insert(
                entities,
                "mail",
                own() + uuid(id) + ", 'INVITATION', 1, 'en', 'mira@applicants.example', 'WAITING', 0, " + NOON + ", "
                        + NOON + ", null, null, null, null");
        insert(
                entities,
                "request_batch",
                own() + uuid(id) + ", 'somebody', 'Somebody', " + NOON + ", '{}', 1, " + NOON);
        insert(entities, "batch_line", own() + uuid(id) + ", 1, 'OPENED', null, null, null, " + uuid(id) + ", null, 0");
    }

    private void inbound(EntityManager entities) {
        insert(
                entities,
                "inbound_event (employer_id, connector, dedupe_key, request_id, reference, received_at)",
                uuid(employer) + ", '" + NAME + "', 'k', " + uuid(id) + ", '" + NAME + "', " + NOON);
        insert(
                entities,
                "ats_address",
                own() + "'" + NAME + "', '" + id + "', 'sealed', " + NOON + ", 'somebody', "
                        + "timestamp with time zone '2030-01-01 12:00:00+00:00'");
        insert(
                entities,
                "inbound_change",
                own() + "'" + NAME + "', '" + NAME + "', 'moved', '" + NAME + "', '{}', null, " + NOON
                        + ", 'FAILED', 3, " + NOON + ", " + NOON + ", 'x', null");
        insert(
                entities,
                "ats_job",
                uuid(employer) + ", '" + NAME + "', '" + NAME + "', " + uuid(id) + ", " + NOON + ", 'somebody'");
    }

    private void automation(EntityManager entities) {
        var names = text(NAME) + ", " + text(NAME) + ", ";
        insert(
                entities,
                "stage_rule",
                own() + names + names + text(NAME) + ", true, 1, 1, 1, true, " + NOON + ", 'somebody', " + NOON);
        insert(
                entities,
                "staged_move",
                own() + uuid(id) + ", " + names + names + text(NAME) + ", null, 'HELD', '', " + NOON + ", " + NOON
                        + ", null, null");
        insert(
                entities,
                "staged_move",
                uuid(UUID.randomUUID()) + ", " + uuid(employer) + ", " + uuid(id) + ", " + names + text(NAME) + ", "
                        + text("other") + ", " + text(NAME) + ", null, 'SKIPPED', '', " + NOON + ", " + NOON
                        + ", null, " + uuid(id));
    }

    private void rights(EntityManager entities) {
        insert(
                entities,
                "rights_link",
                uuid(id) + ", " + uuid(employer) + ", '" + id + "', 'sealed', " + NOON + ", null, null");
        insert(
                entities,
                "candidate_statement",
                own() + uuid(id) + ", 'OBJECTION', 'SCORE', 'Why?', " + NOON + ", null, null, null, null");
    }

    private void reviewing(EntityManager entities) {
        insert(entities, "blind_review", own() + NOON + ", 'somebody'");
        insert(entities, "unsealing", own() + uuid(id) + ", " + NOON + ", 'somebody', 'Somebody', 'OTHER', 'Because'");
        insert(
                entities,
                "decision",
                own() + uuid(id) + ", 1, 'HOLD', 'Because', false, " + NOON + ", 'somebody', 'Somebody'");
    }

    private void signed(EntityManager entities) {
        insert(entities, "signed_document", own() + uuid(id) + ", " + text(NAME) + ", 'signed', " + NOON);
        insert(entities, "status_link", text(id) + ", " + uuid(employer) + ", " + uuid(id) + ", 1, " + NOON + ", null");
    }

    private void trust(EntityManager entities) {
        insert(
                entities,
                "trust_anchor",
                own() + "'Root', 'pem', '*', " + NOON + ", 'somebody', 'none', null, null, null, null");
        insert(
                entities,
                "trusted_issuer",
                own() + "'did:web:a.example', null, '*', 'did:web', " + NOON + ", 'somebody', null, null, null, null");
    }

    private void administration(EntityManager entities) {
        insert(
                entities,
                "seen_issuer",
                own() + uuid(id) + ", 'did:web:a.example', null, 'did:web', 'Badge', 'UNKNOWN', " + NOON);
        insert(
                entities,
                "known_person",
                uuid(employer) + ", '" + NAME + "', 'Ada', 'recruiter', " + NOON + ", " + NOON);
        insert(
                entities,
                "own_template",
                own() + "'" + NAME + "', 1, 'T', 'D', 'P', '{}', false, " + NOON + ", 'somebody'");
    }

    private void taxonomy(EntityManager entities) {
        insert(
                entities,
                "taxonomy",
                own() + "'Own', 'plain-csv', 'own.csv', 10, 'own/1', 'READY', true, " + NOON
                        + ", 1, null, '', 0, 100, null, null, " + NOON + ", 'somebody', " + NOON);
    }

    private void request(EntityManager entities) {
        insert(
                entities,
                "presentation_request (id, employer_id, job_id, requested_by, requested_by_name, dcql_query, purpose,"
                        + " profile, response_mode, client_id_prefix, request_uri_method, nonce, wallet_state,"
                        + " wallet_path, candidate_path, state, opened_at, expires_at, purge_at, retention_seconds,"
                        + " return_attempts, revision, template, connector, ats_application, ats_candidate)",
                String.join(
                        ", ",
                        own() + uuid(id),
                        "'somebody', 'Somebody', '{}', 'p', 'PLAIN', 'direct_post', 'x509_hash', 'get', 'n', 's'",
                        text(id) + ", " + text(id) + ", 'OPEN'",
                        NOON + ", " + NOON + ", " + NOON + ", 1, 0, 1",
                        text(NAME) + ", " + text(NAME) + ", " + text(NAME) + ", " + text(NAME)));
    }

    private static void insert(EntityManager entities, String table, String values) {
        entities.createNativeQuery("insert into " + table + " values (" + values + ")")
                .executeUpdate();
    }

    private String own() {
        return uuid(id) + ", " + uuid(employer) + ", ";
    }

    private static String text(Object value) {
        return "'" + value + "'";
    }

    private static String uuid(UUID value) {
        return "cast('" + value + "' as uuid)";
    }
}
