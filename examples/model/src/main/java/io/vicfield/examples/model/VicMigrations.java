package io.vicfield.examples.model;

import io.vicfield.migration.Migration;
import io.vicfield.migration.Migrations;
import java.util.List;
import java.util.stream.Stream;

/**
 * VIC's own migrations of stored configurations. Appliances and containers share VIC's version numbers. Data of every
 * version from 0 migrates to today's.
 */
public final class VicMigrations {
    private static final String APPLIANCE_VERSION = "guestinfo.vice./init/version/PluginVersion";

    private static final List<Migration> APPLIANCE_STEPS = List.of(
            ReadOnlyNames.hide(1, "init/common/name"),
            Migration.none(2),
            Migration.none(3),
            Migration.none(4),
            new Migration(5, "insecure registries have a host", RegistryHosts::migrate),
            Migration.none(6),
            new Migration(7, "vicadmin's proxy variables have its name", VicadminProxies::migrate),
            new Migration(8, "insecure registries are names, not URLs", InsecureRegistries::migrate),
            Migration.none(9),
            Migration.none(10));

    /** The migrations of an appliance. */
    public static final Migrations APPLIANCE = new Migrations(APPLIANCE_VERSION, APPLIANCE_STEPS);

    /**
     * The migrations of an appliance, with VIC's sample migration. VIC's tests register the sample as the version after
     * 10. No release contains it: the records here have no component {@code forceStopSignal}.
     */
    public static final Migrations APPLIANCE_WITH_SAMPLE = new Migrations(
            APPLIANCE_VERSION,
            Stream.concat(
                            APPLIANCE_STEPS.stream(),
                            Stream.of(new Migration(11, "stopSignal is called forceStopSignal", StopSignals::migrate)))
                    .toList());

    /** The migrations of a container. */
    public static final Migrations CONTAINER = new Migrations(
            "guestinfo.vice./version/PluginVersion",
            List.of(
                    Migration.none(1),
                    ReadOnlyNames.hide(2, "common/name"),
                    Migration.none(3),
                    Migration.none(4),
                    Migration.none(5),
                    Migration.none(6),
                    Migration.none(7),
                    Migration.none(8),
                    new Migration(9, "create times are nanoseconds, not seconds", CreateTimes::migrate),
                    Migration.none(10)));

    /**
     * VIC's second sample, which changes a key-value store on a datastore instead of a VM's keys. Apply its step to the
     * store of version 1, and write the result to the store's file of version 2.
     */
    public static final Migration KEY_VALUE_STORE_SAMPLE =
            new Migration(2, "image.tag is image.name with the tag latest", ImageTags::migrate);

    private VicMigrations() {}
}
