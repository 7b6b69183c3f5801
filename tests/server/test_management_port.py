"""Health and metrics on a port of their own."""

import re
import socket

from tests.databases import Databases
from tests.server.serving import Client, Process, wait_until

OPERATION = "{ films { totalCount } }"
HEALTH_AND_METRICS = ("/health/live", "/health/ready", "/metrics")


def statuses(url: str, *paths: str) -> list[int]:
    with Client(url) as client:
        return [client.get(path).status_code for path in paths]


def test_health_and_metrics_are_there_and_nowhere_else(sqlite: Databases) -> None:
    environment = {
        "DATABASE_URL": sqlite.shipped(),
        "FILMGRAPH_MANAGEMENT_PORT": "0",
        "FILMGRAPH_ROOT_PATH": "/films",
    }
    with Process("serve", "--port", "0", "--workers", "2", environment=environment) as process:
        assert process.popen.stdout is not None
        line = process.popen.stdout.readline()
        (management,) = re.findall(r"^health and metrics: (http://127\.0\.0\.1:\d+)\n$", line)
        public = process.url()
        with Client(management) as client:
            wait_until(lambda: "filmgraph_workers_ready 2.0\n" in client.get("/metrics").text, 180)
        assert statuses(management, *HEALTH_AND_METRICS) == [200, 200, 200]
        assert statuses(management, "/graphql", "/", "/films/health/live") == [404, 404, 404]
        assert statuses(public, *HEALTH_AND_METRICS, "/films/metrics", "/schema.graphql") == [404, 404, 404, 404, 200]
        with Client(public) as client:
            assert client.ask(OPERATION).json() == {"data": {"films": {"totalCount": 27}}}
            assert "/health" not in client.get("/", headers={"accept": "text/html"}).text
        with Client(management) as client:
            wait_until(lambda: 'cache="miss",code="",status="200"} 1.0\n' in client.get("/metrics").text, 180)
        assert process.end() == (0, "", "")


def test_a_management_port_that_cannot_be_had_is_refused(sqlite: Databases) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        environment = {"DATABASE_URL": sqlite.shipped(), "FILMGRAPH_MANAGEMENT_PORT": port}
        with Process("serve", "--port", "0", environment=environment) as process:
            assert process.ended() == (
                2,
                "",
                f"error: 127.0.0.1:{port} cannot be listened on: Address already in use; "
                "choose another with FILMGRAPH_MANAGEMENT_PORT and FILMGRAPH_MANAGEMENT_HOST\n",
            )
    with Process("serve", "--port", port, environment=environment) as process:
        assert process.ended() == (
            2,
            "",
            f"error: FILMGRAPH_MANAGEMENT_PORT: {port} is the public port; choose another\n",
        )
