package io.vicfield.examples.machine;

import io.vicfield.VicSource;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.VicMigrations;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.migration.MigrationPlan;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The plan of an upgrade of an appliance's configuration.
 *
 * @param snapshot the current configuration
 * @param migrations the missing migrations
 * @param config the configuration after the migrations
 */
public record Upgrade(VicSnapshot snapshot, MigrationPlan migrations, VirtualContainerHostConfigSpec config) {
    /**
     * Plans the upgrade of a configuration.
     *
     * @param key the key that opens its secrets
     * @throws io.vicfield.VicDecodeException if it cannot be decoded after the migrations
     * @throws IllegalArgumentException if its version is not a number
     */
    public static Upgrade of(VicSnapshot snapshot, SecretKey key) {
        MigrationPlan migrations = VicMigrations.APPLIANCE.plan(snapshot);
        VicSource after = key.open(VicSource.of(migrations.after()));
        return new Upgrade(snapshot, migrations, VirtualContainerHostConfigSpecCodec.INSTANCE.decode(after));
    }

    /** Returns this plan with a changed configuration. */
    public Upgrade with(UnaryOperator<VirtualContainerHostConfigSpec> change) {
        return new Upgrade(snapshot, migrations, change.apply(config));
    }

    /** Returns this plan with a restart of every service, so that a program can wait for the start. */
    public Upgrade withServicesToStart() {
        return with(host -> {
            Map<String, SessionConfig> sessions =
                    new TreeMap<>(host.executorConfig().sessions());
            sessions.replaceAll((name, session) -> session.withStarted("").withActive(true));
            return host.withExecutorConfig(host.executorConfig().withSessions(sessions));
        });
    }

    /**
     * Combines the changes: migrations, the changed configuration, and newly sealed secrets.
     *
     * @param key a new secret key
     */
    public VicDelta delta(SecretKey key) {
        VicSnapshot migrated = new VicSnapshot(migrations.after(), snapshot.changeVersion());
        Map<String, String> wanted = new TreeMap<>(migrations.after());
        for (OptionChange change : Sealing.plan(migrated, config, key).changes()) {
            if (change.isDeletion()) {
                wanted.remove(change.key());
            } else {
                wanted.put(change.key(), change.text());
            }
        }
        return new VicDelta(OptionChange.between(snapshot.values(), wanted), List.of(), snapshot.changeVersion());
    }
}
