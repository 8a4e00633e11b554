// The form of a model's page, loaded when first needed.

import { startForm } from '../form/start-form.js';
import { registry } from '../form/request.js';

registry().startForm = startForm;
