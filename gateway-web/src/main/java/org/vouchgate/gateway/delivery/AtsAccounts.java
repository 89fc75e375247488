package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.platform.Vault;

/** All accounts with applicant-tracking systems, opened for use. */
@ApplicationScoped
public class AtsAccounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    public List<AtsAccount> of(UUID employer) {
        return entities.createQuery(
                        "select a from AtsAccountRow a where a.employer = :employer order by a.connector",
                        AtsAccountRow.class)
                .setParameter("employer", employer)
                .getResultStream()
                .map(this::open)
                .toList();
    }

    public Optional<AtsAccount> find(UUID employer, String connector) {
        return row(employer, connector).map(this::open);
    }

    /** Every account with one connector, to find whose key a request presents. */
    public List<AtsAccount> with(String connector) {
        return entities.createQuery("select a from AtsAccountRow a where a.connector = :connector", AtsAccountRow.class)
                .setParameter("connector", connector)
                .getResultStream()
                .map(this::open)
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    public void keep(AtsAccount account, Instant at) {
        var employer = UUID.fromString(account.employer());
        var row = row(employer, account.connector()).orElseGet(() -> {
            var fresh = AtsAccountRow.of(employer, account.connector(), at);
            fresh.keep("{}", "");
            entities.persist(fresh);
            return fresh;
        });
        row.keep(settings(account), vault.seal(secrets(account), row.place()));
    }

    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, String connector) {
        return entities.createQuery(
                                "delete from AtsAccountRow a where a.employer = :employer and a.connector = :connector")
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .executeUpdate()
                == 1;
    }

    private Optional<AtsAccountRow> row(UUID employer, String connector) {
        return entities.createQuery(
                        "select a from AtsAccountRow a where a.employer = :employer and a.connector = :connector",
                        AtsAccountRow.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .getResultStream()
                .findFirst();
    }

    private AtsAccount open(AtsAccountRow row) {
        var settings = read(row.settings()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        var secrets = new LinkedHashMap<String, List<Secret>>();
        read(vault.open(row.sealedSecrets(), row.place()))
                .forEach((name, values) -> secrets.put(
                        name,
                        values.asJsonArray().getValuesAs(JsonString.class).stream()
                                .map(value -> new Secret(value.getString()))
                                .toList()));
        return new AtsAccount(row.employer().toString(), row.connector(), settings, secrets);
    }

    private static String settings(AtsAccount account) {
        var json = Json.createObjectBuilder();
        account.settings().forEach(json::add);
        return json.build().toString();
    }

    private static String secrets(AtsAccount account) {
        var json = Json.createObjectBuilder();
        account.secrets().forEach((name, values) -> {
            var array = Json.createArrayBuilder();
            values.forEach(value -> array.add(value.reveal()));
            json.add(name, array);
        });
        return json.build().toString();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
