package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.Opened;

/** Whose key a request presents is found without opening anybody else's secrets. */
class AtsAccountsTest {

    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void nothingIsOpen() {
        opened.clear();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S1: a presented key opens the account that has it, and no other")
    void a_presented_key_opens_no_other_account(Engine engine) {
        engine.database().empty();
        keep(engine, "key-of-the-first");
        var second = keep(engine, "key-of-the-second");
        keep(engine, "key-of-the-third");
        opened.clear();

        assertThat(presenting(engine, "key-of-the-second"))
                .hasValueSatisfying(account -> assertThat(account.employer()).isEqualTo(second.toString()));
        assertThat(opened).containsExactly("ats_account.sealed_secrets:" + second + ":example");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S1: nobody's key opens nothing")
    void nobodys_key_opens_nothing(Engine engine) {
        engine.database().empty();
        keep(engine, "key-of-the-first");
        opened.clear();

        assertThat(presenting(engine, "another-key")).isEmpty();
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_was_rotated_out_finds_nobody(Engine engine) {
        engine.database().empty();
        var employer = keep(engine, "older-key");
        keep(engine, employer, "newer-key");

        assertThat(presenting(engine, "older-key")).isEmpty();
        assertThat(presenting(engine, "newer-key")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void accounts_from_before_get_names_once(Engine engine) {
        engine.database().empty();
        keep(engine, "key-of-the-first");
        engine.database().commit(entities -> {
            entities.createNativeQuery("delete from ats_account_key").executeUpdate();
            return entities.createNativeQuery("update ats_account set keys_named = false")
                    .executeUpdate();
        });
        assertThat(lackNames(engine)).isTrue();

        with(engine, accounts -> accounts.giveNames("example"));

        assertThat(lackNames(engine)).isFalse();
        assertThat(presenting(engine, "key-of-the-first")).isPresent();
    }

    @Test
    @DisplayName("S8: what is kept of a key is of no use without the master key, not even for trying passwords")
    void a_name_says_nothing_without_the_master_key() {
        var engine = Engine.H2;
        engine.database().empty();
        keep(engine, "password");

        var name = engine.database().commit(entities -> (String)
                entities.createNativeQuery("select name from ats_account_key").getSingleResult());

        assertThat(name).isNotEqualTo(new Secret("password").fingerprint());
        assertThat(Vaults.keyedWith(8).derive("ats_account_key.name:example:" + new Secret("password").fingerprint()))
                .isNotEqualTo(name);
    }

    private boolean lackNames(Engine engine) {
        return with(engine, accounts -> accounts.lackNames("example"));
    }

    private UUID keep(Engine engine, String key) {
        var employer = Opened.in(engine.database()).employer();
        keep(engine, employer, key);
        return employer;
    }

    private void keep(Engine engine, UUID employer, String key) {
        with(engine, accounts -> {
            accounts.keep(
                    new AtsAccount(employer.toString(), "example", Map.of(), Map.of("key", List.of(new Secret(key)))),
                    NOON);
            return true;
        });
    }

    private Optional<AtsAccount> presenting(Engine engine, String key) {
        return with(engine, accounts -> accounts.presenting("example", new Secret(key).fingerprint()));
    }

    private <T> T with(Engine engine, Function<AtsAccounts, T> work) {
        return engine.database().commit(entities -> work.apply(accounts(entities)));
    }

    private AtsAccounts accounts(EntityManager entities) {
        var accounts = Database.on(entities, AtsAccounts.class);
        var vault = Vaults.keyedWith(7);
        accounts.vault = new Vault() {
            @Override
            public String seal(String secret, String place) {
                return vault.seal(secret, place);
            }

            @Override
            public String open(String sealed, String place) {
                opened.add(place);
                return vault.open(sealed, place);
            }

            @Override
            public String derive(String purpose) {
                return vault.derive(purpose);
            }
        };
        return accounts;
    }
}
