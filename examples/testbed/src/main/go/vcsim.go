// A vCenter simulator for vicfield's end-to-end tests: package simulator of
// govmomi 0.24.2 as Debian ships it (golang-github-vmware-govmomi-dev, which
// leaves out the vcsim command), behind a small command line.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build -o vcsim *.go
//	vcsim -l 127.0.0.1:0 -username user -password-env NAME -vm 2 [-hide-ovfenv] [-crowd 1000 -crowd-config FILE]
//
// It prints one line, VCSIM_URL=https://127.0.0.1:PORT/sdk VCSIM_CA=FILE, with
// its certificate in the file, and ends on SIGTERM, on SIGINT, and when its standard input ends, so that it does
// not outlive the program that started it.
//
// What that release does otherwise than vCenter, and what is done about it:
//
//   - it appends every change of extraConfig: see extraconfig.go
//   - it has no config.changeVersion: see extraconfig.go
//   - its .vmx files are empty: see vmx.go
//   - it shows guestinfo.ovfEnv to readers of the API: see extraconfig.go
//   - it does not page answers: see paging.go
//   - it checks neither the changeVersion of a reconfiguration nor the size of
//     values, compares keys by case and never changes a value that a running
//     guest would: nothing is done about that here
package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/signal"
	"syscall"

	"github.com/vmware/govmomi/simulator"
	_ "github.com/vmware/govmomi/vapi/simulator"
)

func main() {
	listen := flag.String("l", "127.0.0.1:0", "listen address (port 0 picks one)")
	user := flag.String("username", "user", "the one login that is accepted")
	passEnv := flag.String("password-env", "VCSIM_PASSWORD", "environment variable with its password")
	vms := flag.Int("vm", 2, "VMs per resource pool")
	hide := flag.Bool("hide-ovfenv", false, "keep guestinfo.ovfEnv from readers of the API, as vCenter does")
	crowd := flag.Int("crowd", 0, "VMs that are off, more in the cluster's pool")
	config := flag.String("crowd-config", "", "JSON file with their extraConfig; {n} is a VM's number")
	flag.Parse()

	password := os.Getenv(*passEnv)
	if password == "" {
		fail(fmt.Errorf("no password in the environment variable %s", *passEnv))
	}
	model := simulator.VPX()
	model.Machine = *vms
	if err := model.Create(); err != nil {
		fail(err)
	}
	defer model.Remove()
	keepExtraConfig(*hide)
	pageAnswers()

	model.Service.Listen = &url.URL{Host: *listen, User: url.UserPassword(*user, password)}
	model.Service.TLS = new(tls.Config)
	model.Service.RegisterEndpoints = true
	server := model.Service.NewServer()
	defer server.Close()
	if *crowd > 0 {
		if err := addCrowd(server.URL, *crowd, *config); err != nil {
			fail(err)
		}
	}
	if err := announce(server); err != nil {
		fail(err)
	}
	waitForEnd()
}

// announce tells where the server is; its URL carries the login, which is left out.
func announce(server *simulator.Server) error {
	certificate, err := server.CertificateFile()
	if err != nil {
		return err
	}
	at := *server.URL
	at.User = nil
	fmt.Printf("VCSIM_URL=%s VCSIM_CA=%s\n", at.String(), certificate)
	return nil
}

// waitForEnd returns on a signal or when standard input ends.
func waitForEnd() {
	end := make(chan os.Signal, 1)
	signal.Notify(end, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		end <- syscall.SIGTERM
	}()
	<-end
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "vcsim:", err)
	os.Exit(1)
}
