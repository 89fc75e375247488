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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.traffic.AccountKey;

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

    /** Whose they are; nothing of them is opened, so that one that cannot be opened hides none of the others. */
    public List<AccountKey> keysOf(String connector) {
        return entities.createQuery(
                        "select a.employer from AtsAccountRow a where a.connector = :connector order by a.employer",
                        UUID.class)
                .setParameter("connector", connector)
                .getResultStream()
                .map(employer -> new AccountKey(employer, connector))
                .toList();
    }

    /** The account whose key a request presents; no other is opened for it. Whether the request is genuine, this does not say. */
    public Optional<AtsAccount> presenting(String connector, String fingerprint) {
        return entities.createQuery(
                        "select a from AtsAccountRow a join a.keys k where a.connector = :connector and k = :name",
                        AtsAccountRow.class)
                .setParameter("connector", connector)
                .setParameter("name", name(connector, fingerprint))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::open);
    }

    /** Whether some accounts were kept before their keys had names. */
    public boolean lackNames(String connector) {
        return entities.createQuery(
                                "select count(a) from AtsAccountRow a where a.connector = :connector"
                                        + " and a.keysNamed = false",
                                Long.class)
                        .setParameter("connector", connector)
                        .getSingleResult()
                > 0;
    }

    /** Names the keys of those. */
    @Transactional(TxType.MANDATORY)
    public int giveNames(String connector) {
        var unnamed = entities.createQuery(
                        "select a from AtsAccountRow a where a.connector = :connector and a.keysNamed = false",
                        AtsAccountRow.class)
                .setParameter("connector", connector)
                .getResultList();
        unnamed.forEach(row -> row.name(names(open(row))));
        return unnamed.size();
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
        row.name(names(account));
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

    private Set<String> names(AtsAccount account) {
        return account.secrets().values().stream()
                .flatMap(List::stream)
                .map(secret -> name(account.connector(), secret.fingerprint()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the master key nobody can tell from a name what it names, not even by trying passwords. */
    private String name(String connector, String fingerprint) {
        return vault.derive("ats_account_key.name:" + connector + ":" + fingerprint);
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
