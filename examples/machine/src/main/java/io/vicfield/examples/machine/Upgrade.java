package io.vicfield.examples.machine;

import io.vicfield.VicSource;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.VicMigrations;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.Options;
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
 * @param snapshot what there is
 * @param migrations the steps that it has not had
 * @param config what it means after them
 */
public record Upgrade(VicSnapshot snapshot, MigrationPlan migrations, VirtualContainerHostConfigSpec config) {
    /**
     * Plans the upgrade of a configuration.
     *
     * @param key which opens its secrets
     * @throws io.vicfield.VicDecodeException if it cannot be read after the migrations
     * @throws IllegalArgumentException if it is older than what the migrations begin with
     */
    public static Upgrade of(VicSnapshot snapshot, SecretKey key) {
        MigrationPlan migrations = VicMigrations.APPLIANCE.plan(snapshot);
        VicSource after = key.open(VicSource.of(migrations.after()));
        return new Upgrade(snapshot, migrations, VirtualContainerHostConfigSpecCodec.INSTANCE.decode(after));
    }

    /** The same with other contents. */
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
     * Combines the changes: migrations, contents, and newly sealed secrets.
     *
     * @param key a new one
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
        List<OptionChange> changes =
                List.copyOf(Options.diff(snapshot.values(), wanted).values());
        return new VicDelta(changes, List.of(), snapshot.changeVersion());
    }
}
