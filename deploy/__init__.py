"""How the course is set up for a class: a hub for trying on one machine, and files for Kubernetes."""
