// The program writes the keys that the README shows.
URL[] jars = [
    new File(basedir, 'target/classes').toURI().toURL(),
    new File(localRepositoryPath, "io/vicfield/vicfield-runtime/$version/vicfield-runtime-${version}.jar").toURI().toURL()
]
Map<String, String> keys = new URLClassLoader(jars).loadClass('com.example.Agents').keys()

String readme = new File(root, 'README.md').getText('UTF-8')
assert keys.collect { key, value -> "$key = $value\n" }.join() == (readme =~ /(?ms)^```text\n(.*?)^```$/)[0][1]
