package io.vicfield.examples.model;

import io.vicfield.migration.Migration;
import io.vicfield.migration.Migrations;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * VIC's own migrations of stored configurations. Appliances and containers share VIC's version numbers. Data that is
 * older than the first migration here is rejected.
 */
public final class VicMigrations {
    private static final String APPLIANCE_VERSION = "guestinfo.vice./init/version/PluginVersion";

    private static final List<Migration> APPLIANCE_STEPS = List.of(
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
            Stream.concat(
                            IntStream.rangeClosed(3, 8).mapToObj(Migration::none),
                            Stream.of(
                                    new Migration(9, "create times are nanoseconds, not seconds", CreateTimes::migrate),
                                    Migration.none(10)))
                    .toList());

    private VicMigrations() {}
}
