/** A JSON codec made at compile time: stores the whole configuration as one value under one key. */
@Json.Import({
    Build.class,
    Cmd.class,
    Common.class,
    ContainerNetwork.class,
    ContainerNetworkAssigned.class,
    Detail.class,
    Diagnostics.class,
    ExecutorConfig.class,
    ExecutorConfigCommon.class,
    ExitLog.class,
    IpNet.class,
    IpRange.class,
    MountSpec.class,
    NetworkEndpoint.class,
    SessionConfig.class,
    SysLogConfig.class
})
@NullMarked
package io.vicfield.examples.benchmarks.json;

import io.avaje.jsonb.Json;
import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ContainerNetwork;
import io.vicfield.examples.model.ContainerNetworkAssigned;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.ExitLog;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.IpRange;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SysLogConfig;
import org.jspecify.annotations.NullMarked;
