package io.vicfield.examples.benchmarks.hand;

/** The key suffixes that follow the name of a session. */
final class SessionKeys {
    static final SessionKeys SESSIONS = new SessionKeys("");
    static final SessionKeys EXECS = new SessionKeys("@non-persistent");

    final String suffix;
    final String commonExecutionEnvironment;
    final String commonId;
    final String commonName;
    final String cmdPath;
    final String cmdArgs;
    final String cmdArgsElements;
    final String cmdEnv;
    final String cmdEnvElements;
    final String cmdDir;
    final String attach;
    final String openStdin;
    final String runBlock;
    final String active;
    final String tty;
    final String exitStatus;
    final String started;
    final String restart;
    final String stopSignal;
    final String debugLevel;
    final String resurrectionCount;
    final String exitLogs;
    final String sysLogNetwork;
    final String sysLogRaddr;
    final String user;
    final String group;
    final String createTime;
    final String startTime;
    final String stopTime;

    private SessionKeys(String suffix) {
        this.suffix = suffix;
        commonExecutionEnvironment = "/common/ExecutionEnvironment" + suffix;
        commonId = "/common/id" + suffix;
        commonName = "/common/name" + suffix;
        cmdPath = "/cmd/Path" + suffix;
        cmdArgs = "/cmd/Args" + suffix;
        cmdArgsElements = "/cmd/Args~" + suffix;
        cmdEnv = "/cmd/Env" + suffix;
        cmdEnvElements = "/cmd/Env~" + suffix;
        cmdDir = "/cmd/Dir" + suffix;
        attach = "/attach" + suffix;
        openStdin = "/openstdin" + suffix;
        runBlock = ".runblock" + suffix;
        active = "/active" + suffix;
        tty = "/tty" + suffix;
        exitStatus = ".status" + suffix;
        started = ".started" + suffix;
        restart = "/restart" + suffix;
        stopSignal = "/stopSignal" + suffix;
        debugLevel = "/diagnostics/debug" + suffix;
        resurrectionCount = ".diagnostics.resurrections" + suffix;
        exitLogs = ".diagnostics.exitlogs" + suffix;
        sysLogNetwork = "/diagnostics/syslog/Network" + suffix;
        sysLogRaddr = "/diagnostics/syslog/RAddr" + suffix;
        user = "/User" + suffix;
        group = "/Group" + suffix;
        createTime = ".detail.createtime" + suffix;
        startTime = ".detail.starttime" + suffix;
        stopTime = ".detail.stoptime" + suffix;
    }
}
